/// A line of a sorted list as a search has found it; it must not outlive the list's bytes.
struct SortedLine {
  /// The first word.
  let key: Slice<UnsafeRawBufferPointer>
  private let rest: Slice<UnsafeRawBufferPointer>
  /// How many bytes the key shares with the one that was looked for.
  let shared: Int
  /// Whether the two are equal.
  let isMatch: Bool

  private static let blank = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")
  private static let comment = UInt8(ascii: "#")

  /// Finds the last line whose key is not after `key`; nil where there is none. Comments stand first and sort before
  /// every key.
  init?(notAfter key: UnsafeBufferPointer<UInt8>, in bytes: UnsafeRawBufferPointer) {
    guard let first = key.first, first > Self.comment else { return nil }
    var low = 0
    var high = bytes.count
    var best: (line: Range<Int>, keyEnd: Int, shared: Int)?
    while low < high {
      let line = Self.line(around: low + (high - low) / 2, notBefore: low, in: bytes)
      var place = line.lowerBound
      while place < line.upperBound, bytes[place] != Self.blank, place - line.lowerBound < key.count,
        bytes[place] == key[place - line.lowerBound]
      {
        place += 1
      }
      let shared = place - line.lowerBound
      let keyEnds = place == line.upperBound || bytes[place] == Self.blank
      if keyEnds || shared < key.count && bytes[place] < key[shared] {
        best = (line, Self.end(ofWordAt: place, in: line, bytes), shared)
        if keyEnds, shared == key.count { break }
        low = line.upperBound + 1
      } else {
        high = line.lowerBound
      }
    }
    guard let best, bytes[best.line.lowerBound] != Self.comment else { return nil }
    self.key = bytes[best.line.lowerBound..<best.keyEnd]
    rest = bytes[best.keyEnd..<best.line.upperBound]
    shared = best.shared
    isMatch = shared == key.count && shared == self.key.count
  }

  /// What the list says of the key.
  var words: [String] {
    rest.split(separator: Self.blank).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func line(around offset: Int, notBefore low: Int, in bytes: UnsafeRawBufferPointer) -> Range<Int> {
    var start = offset
    while start > low, bytes[start - 1] != newline { start -= 1 }
    var end = start
    while end < bytes.count, bytes[end] != newline { end += 1 }
    return start..<end
  }

  private static func end(ofWordAt offset: Int, in line: Range<Int>, _ bytes: UnsafeRawBufferPointer) -> Int {
    var end = offset
    while end < line.upperBound, bytes[end] != blank { end += 1 }
    return end
  }
}
