import SourceText
@_spi(_Unicode) import Swift

/// Brings a segment to normal form C (UAX #15) and keeps its map true.
///
/// The standard library composes (`String._nfc`, as swift-foundation uses it); here the text is cut into clusters, a
/// starter with what may combine with it, so that only clusters that change become opaque runs.
struct Composer {
  /// The new text of the segment.
  private(set) var text: [UInt8] = []
  /// Its runs; their starts are counted in the whole text.
  private(set) var runs: [OffsetMap.Run] = []
  /// Where each changed cluster ended, in the old and the new text.
  private var shifts: [(old: Int, new: Int)] = []

  private let old: UnsafeBufferPointer<UInt8>
  private let oldRuns: UnsafeBufferPointer<OffsetMap.Run>
  private let start: Int
  /// The old run that comes next.
  private var run = 0

  /// The composed form of the text from `start` on, which has these runs; nil where it is in NFC already.
  static func compose(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, runs: UnsafeBufferPointer<OffsetMap.Run>
  ) -> Composer? {
    var composer = Composer(old: text, oldRuns: runs, start: start)
    composer.text.reserveCapacity(text.count - start)
    composer.read()
    return composer.shifts.isEmpty ? nil : composer
  }

  private init(old: UnsafeBufferPointer<UInt8>, oldRuns: UnsafeBufferPointer<OffsetMap.Run>, start: Int) {
    self.old = old
    self.oldRuns = oldRuns
    self.start = start
  }

  /// Bytes after which a cluster is cut. Unicode's limit for text that can be processed as a stream is thirty marks on
  /// a letter (UAX #15, 13); without one, a text of marks alone would take quadratic time.
  private static let longestCluster = 256

  /// Where an offset of the old text lies in the new one; inside a changed cluster: its end.
  func newOffset(of old: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].old <= old { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return old }
    return old - shifts[low - 1].old + shifts[low - 1].new
  }

  private mutating func read() {
    var unwritten = start
    var lastStarter = start
    var isCluster = false
    var index = start
    while index < old.count {
      let (scalar, length) = UTF8Reader.scalar(in: old, at: index)
      let isSuspect = scalar.value >= 0x300 && Folding(scalar.value) == .compose
      let isStarter = !isSuspect || Self.isStarter(scalar) || index - unwritten >= Self.longestCluster && isCluster
      if isCluster, isStarter {
        compose(unwritten, index)
        unwritten = index
        isCluster = false
      }
      if isStarter { lastStarter = index }
      if isSuspect, !isCluster {
        copy(unwritten, lastStarter)
        unwritten = lastStarter
        isCluster = true
      }
      index += length
    }
    if isCluster { compose(unwritten, old.count) } else { copy(unwritten, old.count) }
  }

  /// Whether a character begins a cluster: all but marks, and the vowels and finals of Hangul.
  private static func isStarter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: false
    default: !(0x1161...0x11FF).contains(scalar.value)
    }
  }

  private mutating func copy(_ start: Int, _ end: Int) {
    guard start < end else { return }
    copyRuns(from: start, to: end)
    text.append(contentsOf: old[start..<end])
  }

  private mutating func compose(_ start: Int, _ end: Int) {
    let cluster = String(decoding: old[start..<end], as: UTF8.self).unicodeScalars
    var composed = String.UnicodeScalarView(cluster.isEmpty ? [] : Array(String(cluster)._nfc))[...]
    // What stays as it is at the start keeps its own place.
    var kept = ByteRange(start, end)
    var rest = cluster[...]
    while let first = rest.first, first == composed.first {
      rest.removeFirst()
      composed.removeFirst()
      kept = ByteRange(kept.start + UTF8.width(first), kept.end)
    }
    copy(start, kept.start)
    guard !rest.isEmpty else { return }
    write(Array(String(composed).utf8), for: kept)
  }

  private mutating func write(_ composed: [UInt8], for cluster: ByteRange) {
    while run + 1 < oldRuns.count, runEnd(run) <= cluster.start { run += 1 }
    let first = oldRuns[run].source(ofTextByte: cluster.start)
    while run + 1 < oldRuns.count, runEnd(run) < cluster.end { run += 1 }
    let last = oldRuns[run].source(ofTextByte: cluster.end - 1)
    runs.append(
      OffsetMap.Run(
        textStart: start + text.count, sourceStart: first.start,
        sourceLength: UInt32(truncatingIfNeeded: last.end - first.start)))
    text.append(contentsOf: composed)
    shifts.append((cluster.end, start + text.count))
  }

  private func runEnd(_ run: Int) -> Int {
    run + 1 < oldRuns.count ? Int(oldRuns[run + 1].textStart) : Int.max
  }

  /// Takes over the runs of an unchanged stretch.
  private mutating func copyRuns(from start: Int, to end: Int) {
    var offset = start
    while offset < end {
      while run + 1 < oldRuns.count, runEnd(run) <= offset { run += 1 }
      let source = oldRuns[run].source(ofTextByte: offset).start
      add(sourceStart: source, length: oldRuns[run].sourceLength, textOffset: self.start + text.count + offset - start)
      offset = min(runEnd(run), end)
    }
  }

  private mutating func add(sourceStart: Int, length: UInt32, textOffset: Int) {
    if let last = runs.last, last.sourceLength == length {
      let isSame =
        last.isIdentity
        ? last.source(ofTextByte: textOffset).start == sourceStart : length > 0 && Int(last.sourceStart) == sourceStart
      if isSame { return }
    }
    runs.append(OffsetMap.Run(textStart: textOffset, sourceStart: sourceStart, sourceLength: length))
  }
}
