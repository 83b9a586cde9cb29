/// What a text must have apart from words: so many digits, in a row, so many capitals in a row, marks.
package struct TextShape: Hashable, Sendable {
  /// How many of `0`…`9`.
  package let digits: Int
  /// How many of them in a row somewhere.
  package let digitRun: Int
  /// How many upper-case letters in a row somewhere.
  package let capitalRun: Int
  /// Each of these punctuation marks.
  package let marks: MarkSet

  package init(digits: Int = 0, digitRun: Int = 0, capitalRun: Int = 0, marks: MarkSet = []) {
    self.digits = max(digits, digitRun)
    self.digitRun = max(digitRun, digits > 0 ? 1 : 0)
    self.capitalRun = capitalRun
    self.marks = marks
  }

  /// The shape of every text.
  package static let any = TextShape()
}

extension TextShape: CustomStringConvertible {
  package var description: String {
    var parts: [String] = []
    if digits > 0 { parts.append("\(digits) digits, \(digitRun) in a row") }
    if capitalRun > 0 { parts.append("\(capitalRun) capitals in a row") }
    if !marks.isEmpty { parts.append("marks " + String(marks.marks)) }
    return parts.joined(separator: "; ")
  }
}
