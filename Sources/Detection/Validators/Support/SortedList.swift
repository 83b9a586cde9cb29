import Rules

/// Look-ups in a list whose lines are sorted by bytes: the first word of a line is its key, the rest is what the
/// list says of it.
///
/// Binary search over the list's own bytes: O(log n) comparisons, no memory, nothing at start.
struct SortedList: Sendable {
  private let list: WordList

  init(_ list: WordList) {
    self.list = list
  }

  func contains(_ key: some Collection<UInt8>) -> Bool {
    list.withBytes { search($0, for: key).match != nil }
  }

  /// The words after the key; empty where the line is the key alone, nil where there is no such line.
  func words(after key: some Collection<UInt8>) -> [String]? {
    list.withBytes { bytes in
      search(bytes, for: key).match.map { Array(words(of: $0, in: bytes).dropFirst()) }
    }
  }

  /// The words, key first, of the last line whose key is not after `key`: the range that may hold it.
  func line(notAfter key: some Collection<UInt8>) -> [String]? {
    list.withBytes { bytes in
      let found = search(bytes, for: key)
      return (found.match ?? found.before).map { words(of: $0, in: bytes) }
    }
  }

  /// The longest beginning of `key`, of at most `limit` bytes, that the list has, and the words after it.
  func longestPrefix(of key: some Collection<UInt8>, limit: Int) -> (length: Int, words: [String])? {
    for length in stride(from: min(limit, key.count), through: 1, by: -1) {
      if let words = words(after: key.prefix(length)) {
        return (length, words)
      }
    }
    return nil
  }

  private func words(of line: Range<Int>, in bytes: UnsafeRawBufferPointer) -> [String] {
    bytes[line].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The line whose key is `key`, else the last line before it.
  private func search(
    _ bytes: UnsafeRawBufferPointer, for key: some Collection<UInt8>
  ) -> (match: Range<Int>?, before: Range<Int>?) {
    // Comments stand first and sort before every key.
    guard let first = key.first, first > UInt8(ascii: "#") else { return (nil, nil) }
    var low = 0
    var high = bytes.count
    var before: Range<Int>?
    while low < high {
      let line = line(around: low + (high - low) / 2, notBefore: low, in: bytes)
      switch Self.compare(key, with: bytes[line]) {
      case 0: return (line, nil)
      case ..<0: high = line.lowerBound
      default:
        if bytes[line.lowerBound] != UInt8(ascii: "#") { before = line }
        low = line.upperBound + 1
      }
    }
    return (nil, before)
  }

  private func line(around offset: Int, notBefore low: Int, in bytes: UnsafeRawBufferPointer) -> Range<Int> {
    var start = offset
    while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return start..<end
  }

  /// Below 0 where `key` sorts before the first word of the line, above 0 where after it.
  private static func compare(_ key: some Collection<UInt8>, with line: Slice<UnsafeRawBufferPointer>) -> Int {
    var index = line.startIndex
    for byte in key {
      guard index < line.endIndex, line[index] != UInt8(ascii: " ") else { return 1 }
      if byte != line[index] { return Int(byte) - Int(line[index]) }
      index += 1
    }
    return index < line.endIndex && line[index] != UInt8(ascii: " ") ? -1 : 0
  }
}
