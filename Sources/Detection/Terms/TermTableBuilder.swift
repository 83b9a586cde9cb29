import Patterns

/// Makes a ``TermTable`` of the lines of lists. Cost: some 2 µs a line.
struct TermTableBuilder {
  private var arena: [UInt8] = []
  private var words: [TermWord] = []
  private var entries: [TermEntry] = []
  private var buckets: [Int32]
  private var starts = TermGate.Builder()
  private var ends = TermGate.Builder()
  private var hasShortStem = false
  private var hasShortHead = false
  private let endings: [[UInt8]]

  /// `endings` are those of inflection; `capacity`: about how many terms there will be.
  init(endings: [String], capacity: Int) {
    self.endings = TermTable.endings(endings)
    var size = 64
    while size < capacity * 2 { size *= 2 }
    buckets = [Int32](repeating: -1, count: size)
  }

  /// The table of all terms that were added.
  var table: TermTable {
    TermTable(
      arena: Table(arena), words: Table(words), entries: Table(entries), buckets: Table(buckets), starts: starts.gate,
      ends: ends.gate, hasShortStem: hasShortStem, hasShortHead: hasShortHead, endings: endings)
  }

  /// Adds a term in the form of the lists; a line that is none is left out.
  mutating func add(_ term: some Sequence<UInt8>, meaning: Int) {
    var text = Array(term)
    var cased: Range<Int>?
    if text.first == UInt8(ascii: "=") {
      text.removeFirst()
      cased = append(text)
      text = FoldedText.folded(text)
    }
    let first = words.count
    var followsGap = false
    for part in text.split(separator: UInt8(ascii: " ")) {
      if part.elementsEqual("..".utf8) {
        followsGap = true
        continue
      }
      // The words of the text are parted there too.
      for word in part.split(whereSeparator: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }) {
        add(word: word, followsGap: followsGap)
        followsGap = false
      }
    }
    guard words.count > first else { return }
    let all = first..<words.count
    let anchor = all.max { words[$0].stem.count < words[$1].stem.count } ?? first
    open(words[anchor])
    let bucket = TermTable.bucket(hash(of: words[anchor]), of: buckets.count)
    entries.append(
      TermEntry(words: all, anchor: anchor, casedText: cased, meaning: meaning, next: Int(buckets[bucket])))
    buckets[bucket] = Int32(entries.count - 1)
  }

  private mutating func add(word: ArraySlice<UInt8>, followsGap: Bool) {
    var stem = word
    let isHead = stem.first == UInt8(ascii: "*")
    if isHead { stem = stem.dropFirst() }
    var ending = TermWord.Ending.none
    if stem.last == UInt8(ascii: "~") { ending = .inflected }
    if stem.last == UInt8(ascii: "*") { ending = isHead ? .inflected : .any }
    if ending != .none { stem = stem.dropLast() }
    words.append(TermWord(stem: append(stem), ending: ending, isHead: isHead, followsGap: followsGap))
  }

  private mutating func append(_ bytes: some Collection<UInt8>) -> Range<Int> {
    arena.append(contentsOf: bytes)
    return (arena.count - bytes.count)..<arena.count
  }

  /// Lets words with this anchor through the gate.
  private mutating func open(_ word: TermWord) {
    let stem = arena[word.stem]
    let possible = word.ending == .none ? endings.prefix(1) : endings[...]
    if word.isHead {
      if stem.count < TermGate.length { hasShortHead = true }
      for ending in possible { ends.open((stem + ending).reversed()) }
    } else if stem.count < TermGate.length, word.ending == .any {
      hasShortStem = true
    } else if stem.count >= TermGate.length {
      starts.open(stem)
    } else {
      for ending in possible { starts.open(stem + ending) }
    }
  }

  private func hash(of word: TermWord) -> TermHash {
    let stem = arena[word.stem]
    return word.isHead ? TermHash.of(stem.reversed()) : TermHash.of(stem)
  }
}
