/// The words that a worker has read, by their bytes: a word is folded, looked up and weighed the first time that it is
/// met, and most words of a text have been met before.
///
/// Entries are numbered; a number holds until ``trim()``. What is remembered depends on the tables, so a cache is for
/// one model.
struct WordCache: ~Copyable {
  /// Entries above which the words are forgotten at the next occasion.
  private static let limit = 1 << 15
  /// Looked at places after which a word counts as new: hostile words may share one.
  private static let reach = 16

  /// What is read of every word stands apart from its sums, so that more words stay near the processor.
  private struct Entry {
    let key: WordKey
    let facts: WordFacts
    /// The entry of the same word as a particle of a name; 0: not asked for yet.
    var particle: Int32 = 0
  }

  private var entries: [Entry] = []
  /// Of the entries, in their order.
  private(set) var sums: [WordSums] = []
  private(set) var kinds: [WordKind] = []
  /// What pairs of words give by their kinds, and words by their places.
  var pairsBefore = SumMemo()
  var pairsAfter = SumMemo()
  var places = SumMemo()
  /// The number of an entry, or 0, at the place that its key's hash says or behind it; their count is a power of two.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  private var used = 0
  /// The numbers of signs by their class, and of numbers by their digits, or 0.
  private var signs = [Int](repeating: 0, count: 128)
  private var numbers = [Int](repeating: 0, count: longestNumber + 1)
  private static let longestNumber = 15

  /// The number of the boundary of a sentence.
  static let boundary = 0

  /// Makes sure of the entry of the boundary; before any other.
  mutating func open(_ tables: PersonTables) {
    if entries.isEmpty { _ = append(WordFacts(), .none, tables) }
  }

  /// Forgets the words where they have become many.
  mutating func trim(_ tables: PersonTables) {
    guard entries.count > Self.limit else { return }
    self = WordCache()
    open(tables)
  }

  @inline(__always)
  func facts(of number: Int) -> WordFacts { entries[number].facts }

  /// The number of a word's entry, made by `facts` where there is none.
  @inline(__always)
  mutating func number(_ key: WordKey?, _ tables: PersonTables, facts: () -> WordFacts) -> Int {
    guard let key else { return append(facts(), .none, tables) }
    let mask = slots.count &- 1
    var place = Int(key.hash) & mask
    for _ in 0..<Self.reach {
      let number = Int(slots[place])
      if number == 0 { break }
      if entries[number].key == key { return number }
      place = (place &+ 1) & mask
    }
    return insert(key, facts(), tables)
  }

  /// The entry of the same word as a particle.
  mutating func particle(_ number: Int, _ tables: PersonTables) -> Int {
    if entries[number].particle == 0 {
      var facts = entries[number].facts
      facts.cue = CueClass.particle.rawValue
      entries[number].particle = Int32(append(facts, .none, tables))
    }
    return Int(entries[number].particle)
  }

  /// The entry of a sign of a class (``CueClass/sign(_:)``).
  mutating func signEntry(_ cue: UInt8, _ tables: PersonTables) -> Int {
    let place = Int(cue & 127)
    if signs[place] == 0 {
      var facts = WordFacts()
      facts.shape = .sign
      facts.cue = cue
      signs[place] = append(facts, .none, tables)
    }
    return signs[place]
  }

  /// The entry of a number of so many digits.
  mutating func numberEntry(digits: Int, _ tables: PersonTables) -> Int {
    let length = min(digits, Self.longestNumber)
    if numbers[length] == 0 {
      var facts = WordFacts()
      facts.shape = .number
      facts.length = UInt8(length)
      facts.cue = length == 2 ? CueClass.numberWithAge : CueClass.number
      numbers[length] = append(facts, .none, tables)
    }
    return numbers[length]
  }

  private mutating func insert(_ key: WordKey, _ facts: WordFacts, _ tables: PersonTables) -> Int {
    let number = append(facts, key, tables)
    if used &* 2 >= slots.count { grow() } else { place(number, key) }
    return number
  }

  private mutating func append(_ facts: WordFacts, _ key: WordKey, _ tables: PersonTables) -> Int {
    entries.append(Entry(key: key, facts: facts))
    sums.append(WordSums(facts, weights: tables.features))
    kinds.append(WordKind(facts))
    return entries.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    used = 0
    for (number, entry) in entries.enumerated() where entry.key != .none { place(number, entry.key) }
  }

  /// Leaves out an entry whose places are all taken; its word is then read anew each time.
  private mutating func place(_ number: Int, _ key: WordKey) {
    let mask = slots.count &- 1
    var place = Int(key.hash) & mask
    for _ in 0..<Self.reach {
      if slots[place] == 0 {
        slots[place] = UInt32(number)
        used += 1
        return
      }
      place = (place &+ 1) & mask
    }
  }
}
