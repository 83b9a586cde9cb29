/// The line of `|` or `>` of a block scalar.
struct BlockHeader {
  /// What becomes of the line breaks at the end (YAML 1.2.2, 8.1.1.2).
  enum Chomping {
    case strip
    case clip
    case keep
  }

  let style: Scalar.Style
  let chomping: Chomping
  /// Columns of the text beyond those of its parent; nil: as the first line of text has it.
  let indentation: Int?
}
