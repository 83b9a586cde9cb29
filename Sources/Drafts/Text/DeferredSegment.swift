/// A segment that is written after the one now open, since it stands inside of it: a link's target, an alt text.
struct DeferredSegment {
  /// How the bytes of a piece are to be read.
  enum Syntax {
    /// As they stand.
    case raw
    /// With backslash escapes and character references (CommonMark 2.4, 2.5).
    case markdown
    /// With character references as in HTML text.
    case htmlText
    /// With character references as in an HTML attribute.
    case htmlAttribute
    /// As plain text, which may hold several paragraphs.
    case lines
    /// Nothing but a blank.
    case blank
  }

  /// What it is; an attribute by the number of its name, so that a segment is a plain value.
  enum Kind {
    case prose
    case linkTarget
    case altText
    case title
    case code
    case comment
    case uncovered
    case attribute(AttributeNames.Number)
  }

  struct Piece {
    let start: Int
    let end: Int
    let syntax: Syntax
  }

  let kind: Kind
  let row: Int
  let first: Piece
  /// What comes after the first piece, among the builder's pieces; mostly nothing.
  let othersStart: Int
  let othersEnd: Int
  /// What kind of link this segment is the target of, if any.
  var link: Link.Kind?
}
