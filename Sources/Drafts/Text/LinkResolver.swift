import SourceText

/// Joins link targets with what is shown for them.
struct LinkResolver {
  private let targets: [LinkTarget]
  private var isTaken: [Bool]
  private var links: [Link] = []

  /// The links of a draft, in order of their targets in the text; URLs in the text that no markup marks among them.
  static func resolve(
    targets: [LinkTarget], displays: [LinkDisplay], inlineScopes: [InlineScope], segments: [Segment],
    text: [UInt8]
  ) -> [Link] {
    var resolver = LinkResolver(targets: targets.sorted { $0.sourceStart < $1.sourceStart })
    for display in displays {
      let shown = display.inlineScope.map { inlineScopes[$0].range }.flatMap { $0.isEmpty ? nil : $0 }
      if case .itself = display.target {
        resolver.add(display, shown: shown.map { BareLinkScanner.url(in: $0, of: text) })
      } else {
        resolver.add(display, shown: shown)
      }
    }
    resolver.addUntaken()
    let marked = resolver.links.sorted { ($0.url, $0.kind.rawValue) < ($1.url, $1.kind.rawValue) }
    return text.withUnsafeBufferPointer {
      merge(marked, BareLinkScanner($0, inlineScopes: inlineScopes).urls(in: segments))
    }
  }

  private init(targets: [LinkTarget]) {
    self.targets = targets
    isTaken = Array(repeating: false, count: targets.count)
  }

  private mutating func add(_ display: LinkDisplay, shown: ByteRange?) {
    switch display.target {
    case .itself:
      if let shown { links.append(Link(kind: display.kind, url: shown, display: shown)) }
    case .at(let offset):
      let index = firstTarget(from: offset)
      guard index < targets.count, targets[index].sourceStart == offset else { return }
      add(index, display.kind, shown)
    case .after(let offset):
      var index = firstTarget(from: offset)
      while index < targets.count, isTaken[index] { index += 1 }
      guard index < targets.count else { return }
      add(index, display.kind, shown)
    }
  }

  private mutating func add(_ index: Int, _ kind: Link.Kind, _ shown: ByteRange?) {
    let target = targets[index]
    isTaken[index] = isTaken[index] || target.kind != .definition
    let kind = target.kind == .definition ? .reference : kind
    links.append(Link(kind: kind, url: target.range, display: shown))
  }

  private mutating func addUntaken() {
    for (index, target) in targets.enumerated() where !isTaken[index] {
      links.append(Link(kind: target.kind, url: target.range, display: nil))
    }
  }

  /// Joins marked links and bare URLs, of which those that touch a marked one are the same.
  private static func merge(_ marked: [Link], _ urls: [ByteRange]) -> [Link] {
    guard !urls.isEmpty else { return marked }
    var links: [Link] = []
    links.reserveCapacity(marked.count + urls.count)
    var next = marked.startIndex
    for url in urls {
      while next < marked.endIndex, marked[next].url.start < url.end {
        links.append(marked[next])
        next += 1
      }
      if let last = links.last, last.url.end > url.start { continue }
      links.append(Link(kind: .bare, url: url, display: url))
    }
    return links + marked[next...]
  }

  private func firstTarget(from offset: Int) -> Int {
    var low = 0
    var high = targets.count
    while low < high {
      let middle = (low + high) / 2
      if targets[middle].sourceStart < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
