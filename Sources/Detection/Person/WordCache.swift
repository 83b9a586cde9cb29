/// The words that a worker has read, by their bytes: a word is folded, looked up and weighed the first time that it is
/// met, and most words of a text have been met before.
///
/// Entries are numbered; a number holds until ``trim()``. What is remembered depends on the tables, so a cache is for
/// one model.
struct WordCache: ~Copyable {
  /// Entries above which words are forgotten at the next occasion: those that were met once since the last one, or all
  /// where most were met again.
  private static let limit = 1 << 15
  /// Looked at places after which a word counts as new: hostile words may share one.
  private static let reach = 16

  /// What is read of every word: 64 bytes, apart from its sums, so that more words stay near the processor.
  private struct Entry {
    let key: WordKey
    let facts: WordFacts
    /// The entry of the same word as a particle of a name (0: not asked for yet), and whether the word was met again.
    var state: UInt32 = 0

    static let met: UInt32 = 1 << 31
    var particle: Int { Int(state & ~Self.met) }
  }

  private var entries = LineArray<Entry>()
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
    if entries.count == 0 { _ = append(WordFacts(), .none, tables) }
  }

  /// Forgets words where they have become many; numbers then stand for others.
  mutating func trim(_ tables: PersonTables) {
    guard entries.count > Self.limit else { return }
    let met = (0..<entries.count).filter { entries[$0].state & Entry.met != 0 && entries[$0].key != .none }
    let kept = met.count < Self.limit / 2 ? met : []
    for (place, number) in kept.enumerated() {
      // Numbers only fall, so no entry is overwritten before it is moved.
      entries[place + 1] = Entry(key: entries[number].key, facts: entries[number].facts)
      sums[place + 1] = sums[number]
      kinds[place + 1] = kinds[number]
    }
    entries.keepFirst(kept.count + 1)
    sums.removeLast(sums.count - kept.count - 1)
    kinds.removeLast(kinds.count - kept.count - 1)
    signs = [Int](repeating: 0, count: signs.count)
    numbers = [Int](repeating: 0, count: numbers.count)
    resize(slots.count)
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
      if entries[number].key == key {
        entries[number].state |= Entry.met
        return number
      }
      place = (place &+ 1) & mask
    }
    return insert(key, facts(), tables)
  }

  /// The entry of the same word as a particle.
  mutating func particle(_ number: Int, _ tables: PersonTables) -> Int {
    if entries[number].particle == 0 {
      var facts = entries[number].facts
      facts.cue = CueClass.particle.rawValue
      entries[number].state |= UInt32(truncatingIfNeeded: append(facts, .none, tables))
    }
    return entries[number].particle
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
    if used &* 2 >= slots.count { resize(slots.count * 2) } else { place(number, key) }
    return number
  }

  private mutating func append(_ facts: WordFacts, _ key: WordKey, _ tables: PersonTables) -> Int {
    entries.append(Entry(key: key, facts: facts))
    sums.append(WordSums(facts, weights: tables.features))
    kinds.append(WordKind(facts))
    return entries.count - 1
  }

  private mutating func resize(_ count: Int) {
    slots = [UInt32](repeating: 0, count: count)
    used = 0
    for number in 0..<entries.count where entries[number].key != .none { place(number, entries[number].key) }
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
