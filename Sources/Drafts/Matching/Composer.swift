import SourceText
@_spi(_Unicode) import Swift

/// Brings a segment to normal form C (UAX #15) and keeps its map true.
///
/// The standard library composes (`String._nfc`, as swift-foundation uses it); here the text is cut into clusters, a
/// starter with what may combine with it, so that only clusters that change become opaque runs.
struct Composer {
  /// The new text of the segment and its runs; starts are counted in the whole text.
  private(set) var text: [UInt8] = []
  private(set) var textStarts: [UInt32] = []
  private(set) var sourceStarts: [UInt32] = []
  private(set) var sourceLengths: [UInt32] = []
  /// Where each changed cluster ended, in the old and the new text.
  private var shifts: [(old: Int, new: Int)] = []

  private let map: OffsetMap
  private let start: Int
  private var run: Int

  /// The composed form of the text from `start` on, whose runs start at `firstRun`; nil where it is in NFC already.
  static func compose(text: [UInt8], from start: Int, map: OffsetMap, firstRun: Int) -> Composer? {
    var composer = Composer(map: map, start: start, run: firstRun)
    composer.text.reserveCapacity(text.count - start)
    text.withUnsafeBufferPointer { composer.read($0) }
    return composer.shifts.isEmpty ? nil : composer
  }

  private init(map: OffsetMap, start: Int, run: Int) {
    self.map = map
    self.start = start
    self.run = run
  }

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

  private mutating func read(_ old: UnsafeBufferPointer<UInt8>) {
    var unwritten = start
    var lastStarter = start
    var isCluster = false
    var index = start
    while index < old.count {
      let (scalar, length) = UTF8Reader.scalar(in: old, at: index)
      if scalar.value >= 0x300, Folding(scalar.value) == .compose {
        if !isCluster {
          copy(old, unwritten, lastStarter)
          unwritten = lastStarter
          isCluster = true
        }
      } else {
        if isCluster {
          compose(old, unwritten, index)
          unwritten = index
          isCluster = false
        }
        lastStarter = index
      }
      index += length
    }
    if isCluster { compose(old, unwritten, old.count) } else { copy(old, unwritten, old.count) }
  }

  private mutating func copy(_ old: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    guard start < end else { return }
    copyRuns(from: start, to: end)
    text.append(contentsOf: old[start..<end])
  }

  private mutating func compose(_ old: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
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
    copy(old, start, kept.start)
    guard !rest.isEmpty else { return }
    write(Array(String(composed).utf8), for: kept)
  }

  private mutating func write(_ composed: [UInt8], for cluster: ByteRange) {
    let first = map.decodedRange(ofByte: cluster.start)
    let last = map.decodedRange(ofByte: cluster.end - 1)
    addRun(sourceStart: first.start, length: UInt32(truncatingIfNeeded: last.end - first.start))
    text.append(contentsOf: composed)
    shifts.append((cluster.end, start + text.count))
    while run < map.textStarts.count, runEnd(run) <= cluster.end { run += 1 }
  }

  private func runEnd(_ run: Int) -> Int {
    run + 1 < map.textStarts.count ? Int(map.textStarts[run + 1]) : Int.max
  }

  /// Takes over the runs of an unchanged stretch.
  private mutating func copyRuns(from start: Int, to end: Int) {
    var offset = start
    while offset < end, run < map.textStarts.count {
      let within = offset - Int(map.textStarts[run])
      let isIdentity = map.sourceLengths[run] == OffsetMap.identity
      let source = map.sourceStarts[run] + (isIdentity ? UInt32(truncatingIfNeeded: within) : 0)
      addRunIfNew(
        sourceStart: source, length: map.sourceLengths[run], textOffset: self.start + text.count + offset - start)
      offset = min(runEnd(run), end)
      if offset == runEnd(run) { run += 1 }
    }
  }

  private mutating func addRunIfNew(sourceStart: UInt32, length: UInt32, textOffset: Int) {
    if let lastText = textStarts.last, let lastSource = sourceStarts.last, sourceLengths.last == length {
      let distance = UInt32(truncatingIfNeeded: textOffset) - lastText
      if length == OffsetMap.identity, lastSource + distance == sourceStart { return }
      if length != OffsetMap.identity, lastSource == sourceStart, length > 0 { return }
    }
    textStarts.append(UInt32(truncatingIfNeeded: textOffset))
    sourceStarts.append(sourceStart)
    sourceLengths.append(length)
  }

  private mutating func addRun(sourceStart: Int, length: UInt32) {
    textStarts.append(UInt32(truncatingIfNeeded: start + text.count))
    sourceStarts.append(UInt32(truncatingIfNeeded: sourceStart))
    sourceLengths.append(length)
  }
}
