/// A sign that may end a sentence, with those of its kind that follow at once.
struct SentenceMark {
  enum Kind {
    case fullStop
    /// `!`, `?`, or several signs in a row.
    case strong
    case ellipsis
    case emoji
  }

  let kind: Kind
  let start: Int
  let end: Int
}
