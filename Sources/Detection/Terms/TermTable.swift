import Patterns
import SourceText

/// Words and phrases of lists, by the hash of their longest word; made by ``TermTableBuilder``, or read in place.
///
/// A list writes a term in lower case, one a line:
/// `wort` stands for itself, `wort~` for its inflected forms too, `wort*` for every word that begins so, `*wort` for
/// every compound that ends so, `=Wort` for itself in this very case. Words with blanks between them stand together;
/// `..` stands for up to four others.
///
/// Cost of a look-up: a few bytes for most words, the length of the word where the gate lets it through.
///
/// A class, so that handing it on copies one reference.
final class TermTable: Sendable {
  /// How many words `..` may stand for.
  static let gapLength = 4

  private let arena: TermRow<UInt8>
  let words: TermRow<TermWord>
  private let entries: TermRow<TermEntry>
  private let buckets: TermRow<Int32>
  private let starts: TermGate
  private let ends: TermGate
  /// Whether a term is too short for its gate; every word must be looked up then. No list of ours has one.
  private let hasShortStem: Bool
  private let hasShortHead: Bool
  /// Endings of inflection, folded; the empty one first.
  private let endings: [[UInt8]]

  init(
    arena: Table<UInt8>, words: Table<TermWord>, entries: Table<TermEntry>, buckets: Table<Int32>, starts: TermGate,
    ends: TermGate, hasShortStem: Bool, hasShortHead: Bool, endings: [[UInt8]]
  ) {
    self.arena = TermRow(arena)
    self.words = TermRow(words)
    self.entries = TermRow(entries)
    self.buckets = TermRow(buckets)
    self.starts = starts
    self.ends = ends
    self.hasShortStem = hasShortStem
    self.hasShortHead = hasShortHead
    self.endings = endings
  }

  /// The table that stands next; nil where there is none. The writer's check sum vouches for the content.
  convenience init?(_ reader: inout TableReader, endings: [String]) {
    guard let arena = reader.next(of: UInt8.self), let words = reader.next(of: TermWord.self),
      let entries = reader.next(of: TermEntry.self), let buckets = reader.next(of: Int32.self), buckets.count > 0,
      let starts = reader.next(of: UInt64.self).flatMap(TermGate.init),
      let ends = reader.next(of: UInt64.self).flatMap(TermGate.init), let flags = reader.next(of: UInt8.self),
      flags.count == 2
    else { return nil }
    self.init(
      arena: arena, words: words, entries: entries, buckets: buckets, starts: starts, ends: ends,
      hasShortStem: flags[0] != 0, hasShortHead: flags[1] != 0, endings: Self.endings(endings))
  }

  func write(to writer: inout TableWriter) {
    writer.append(arena.table)
    writer.append(words.table)
    writer.append(entries.table)
    writer.append(buckets.table)
    starts.write(to: &writer)
    ends.write(to: &writer)
    writer.append(Table([hasShortStem ? 1 : 0, hasShortHead ? 1 : 0] as [UInt8]))
  }

  /// The endings of a list in the form of the table.
  static func endings(_ list: [String]) -> [[UInt8]] {
    [[]] + list.map { Array($0.utf8) }
  }

  /// Whether `text` is the text of a term that is bound to its case.
  func isEqual(_ text: Slice<UnsafeBufferPointer<UInt8>>, toCased range: Range<Int>) -> Bool {
    text.elementsEqual(arena[range])
  }

  @inline(__always)
  private func stem(_ word: TermWord) -> Slice<UnsafeBufferPointer<UInt8>> {
    arena[word.stem]
  }

  /// The bucket of a hash among a number of them that is a power of two.
  @inline(__always)
  static func bucket(_ hash: TermHash, of count: Int) -> Int {
    Int(hash.value ^ hash.value >> 15) & (count - 1)
  }

  /// Calls `body` with each entry whose anchor the word (folded bytes) may be.
  func forEachEntry(anchoredAt word: UnsafeBufferPointer<UInt8>, _ body: (TermEntry) -> Void) {
    if hasShortStem || starts.isOpen(word) { lookUpStems(of: word, body) }
    if hasShortHead || word.count > TermGate.length && ends.isOpen(word.reversed()) { lookUpHeads(of: word, body) }
  }

  private func lookUpStems(of word: UnsafeBufferPointer<UInt8>, _ body: (TermEntry) -> Void) {
    var hash = TermHash()
    for (index, byte) in word.enumerated() {
      hash.add(byte)
      forEachEntry(inBucket: Self.bucket(hash, of: buckets.count)) { entry, anchor in
        if !anchor.isHead, anchor.stem.count == index + 1, matches(anchor, word) { body(entry) }
      }
    }
  }

  private func lookUpHeads(of word: UnsafeBufferPointer<UInt8>, _ body: (TermEntry) -> Void) {
    for ending in endings where word.count > ending.count && word.suffix(ending.count).elementsEqual(ending) {
      let length = word.count - ending.count
      var hash = TermHash()
      for index in 1..<max(1, length) {
        hash.add(word[length - index])
        forEachEntry(inBucket: Self.bucket(hash, of: buckets.count)) { entry, anchor in
          guard anchor.isHead, anchor.stem.count == index, anchor.ending != .none || ending.isEmpty else { return }
          if word[(length - index)..<length].elementsEqual(stem(anchor)) { body(entry) }
        }
      }
    }
  }

  private func forEachEntry(inBucket bucket: Int, _ body: (TermEntry, TermWord) -> Void) {
    var next = Int(buckets[bucket])
    while next >= 0 {
      let entry = entries[next]
      body(entry, words[entry.anchor])
      next = entry.next
    }
  }

  /// Whether a word of the text (folded) is this word of a term.
  func matches(_ word: TermWord, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let stem = stem(word)
    if word.isHead {
      return endings.contains { ending in
        let length = text.count - ending.count
        guard length > stem.count, ending.isEmpty || word.ending != .none else { return false }
        return text[length...].elementsEqual(ending) && text[(length - stem.count)..<length].elementsEqual(stem)
      }
    }
    guard text.count >= stem.count, text[..<stem.count].elementsEqual(stem) else { return false }
    let rest = text[stem.count...]
    return switch word.ending {
    case .any: true
    case .none: rest.isEmpty
    case .inflected: endings.contains { rest.elementsEqual($0) }
    }
  }
}
