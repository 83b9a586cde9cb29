import SourceText

/// Words and phrases of lists, by the hash of their longest word.
///
/// A list writes a term in lower case, one a line:
/// `wort` stands for itself, `wort~` for its inflected forms too, `wort*` for every word that begins so, `*wort` for
/// every compound that ends so, `=Wort` for itself in this very case. Words with blanks between them stand together;
/// `..` stands for up to four others.
///
/// Cost of a look-up: a few bytes for most words, the length of the word where the gate lets it through. Building: some
/// 50 ns an entry.
struct TermTable: Sendable {
  /// How many words `..` may stand for.
  static let gapLength = 4

  private(set) var arena: [UInt8] = []
  private(set) var words: [TermWord] = []
  private(set) var entries: [TermEntry] = []
  private var buckets: [Int32]
  private var starts = TermGate()
  private var ends = TermGate()
  /// Whether a term is too short for its gate; every word must be looked up then. No list of ours has one.
  private var hasShortStem = false
  private var hasShortHead = false
  /// Endings of inflection, folded; the empty one first.
  let endings: [[UInt8]]

  /// `capacity`: about how many terms there will be.
  init(endings: [String], capacity: Int) {
    self.endings = [[]] + endings.map { Array($0.utf8) }
    var size = 64
    while size < capacity * 2 { size *= 2 }
    buckets = [Int32](repeating: -1, count: size)
  }

  /// Adds a term in the form of the lists; a line that is none is left out.
  mutating func add(_ term: some Sequence<UInt8>, meaning: Int) {
    var text = Array(term)
    var cased: Range<Int>?
    if text.first == UInt8(ascii: "=") {
      text.removeFirst()
      cased = append(text)
      text = FoldedPhrases.folded(text)
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
    let bucket = self.bucket(hash(of: words[anchor]))
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

  private func bucket(_ hash: TermHash) -> Int {
    Int(hash.value ^ hash.value >> 15) & (buckets.count - 1)
  }

  // MARK: Looking up

  /// Calls `body` with each entry whose anchor the word (folded bytes) may be.
  func forEachEntry(anchoredAt word: UnsafeBufferPointer<UInt8>, _ body: (TermEntry) -> Void) {
    if hasShortStem || starts.isOpen(word) { lookUpStems(of: word, body) }
    if hasShortHead || word.count > TermGate.length && ends.isOpen(word.reversed()) { lookUpHeads(of: word, body) }
  }

  private func lookUpStems(of word: UnsafeBufferPointer<UInt8>, _ body: (TermEntry) -> Void) {
    var hash = TermHash()
    for (index, byte) in word.enumerated() {
      hash.add(byte)
      forEachEntry(inBucket: bucket(hash)) { entry, anchor in
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
        forEachEntry(inBucket: bucket(hash)) { entry, anchor in
          guard anchor.isHead, anchor.stem.count == index, anchor.ending != .none || ending.isEmpty else { return }
          if word[(length - index)..<length].elementsEqual(arena[anchor.stem]) { body(entry) }
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
    let stem = arena[word.stem]
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
