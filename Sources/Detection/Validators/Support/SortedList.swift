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
    search(key) { $0.isMatch } ?? false
  }

  /// The words after the key; empty where the line is the key alone, nil where there is no such line.
  func words(after key: some Collection<UInt8>) -> [String]? {
    search(key) { line in line.isMatch ? line.words : nil } ?? nil
  }

  /// The key and the words of the last line whose key is not after `key`: the range that may hold it.
  func line(notAfter key: some Collection<UInt8>) -> (key: String, words: [String])? {
    search(key) { line in (String(decoding: line.key, as: UTF8.self), line.words) }
  }

  /// The longest beginning of `key` that the list has, and the words after it.
  ///
  /// The last line that is not after `key` is that beginning, or shares with `key` all that a shorter one can have.
  func longestPrefix(of key: some Collection<UInt8>) -> (length: Int, words: [String])? {
    var rest = key.prefix(key.count)
    while !rest.isEmpty {
      guard let (shared, isPrefix, words) = search(rest, { ($0.shared, $0.shared == $0.key.count, $0.words) }) else {
        return nil
      }
      if isPrefix { return (shared, words) }
      rest = key.prefix(shared)
    }
    return nil
  }

  /// Hands over the line whose key is `key`, else the last one before it; nil where there is none.
  private func search<Result>(_ key: some Collection<UInt8>, _ body: (SortedLine) -> Result) -> Result? {
    let found = key.withContiguousStorageIfAvailable { key in
      list.withBytes { SortedLine(notAfter: key, in: $0).map(body) }
    }
    return found
      ?? Array(key).withUnsafeBufferPointer { key in
        list.withBytes { SortedLine(notAfter: key, in: $0).map(body) }
      }
  }
}
