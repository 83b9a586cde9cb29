/// A term of a list: one word, or several that stand together. Plain numbers, so that it can be read in place.
struct TermEntry: BitwiseCopyable, Sendable {
  private let firstWord: Int32
  private let endWord: Int32
  private let anchorWord: Int32
  private let casedStart: Int32
  private let casedEnd: Int32
  private let meaningNumber: Int32
  private let nextEntry: Int32

  init(words: Range<Int>, anchor: Int, casedText: Range<Int>?, meaning: Int, next: Int) {
    firstWord = Int32(words.lowerBound)
    endWord = Int32(words.upperBound)
    anchorWord = Int32(anchor)
    casedStart = Int32(casedText?.lowerBound ?? 0)
    casedEnd = Int32(casedText?.upperBound ?? 0)
    meaningNumber = Int32(meaning)
    nextEntry = Int32(next)
  }

  /// The words, in the table's ``TermTable/words``.
  var words: Range<Int> { Int(firstWord)..<Int(endWord) }
  /// The word by which it is found: the longest.
  var anchor: Int { Int(anchorWord) }
  /// Whether upper and lower case must be as written; else nil.
  var casedText: Range<Int>? { casedStart == casedEnd ? nil : Int(casedStart)..<Int(casedEnd) }
  /// What the term means, as the builder has numbered it.
  var meaning: Int { Int(meaningNumber) }
  /// The next entry of the same hash bucket; -1 at the end.
  var next: Int { Int(nextEntry) }
}
