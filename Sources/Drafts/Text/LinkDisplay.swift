/// Something shown in place of a link, before its target is known.
struct LinkDisplay {
  enum Target {
    /// The target starts at this byte of the decoded source.
    case at(Int)
    /// The target is the first one after this byte that no other link has taken.
    case after(Int)
    /// What is shown is the target.
    case itself
  }

  let kind: Link.Kind
  let target: Target
  /// The index of the shown text among the inline scopes; nil where there is none.
  let inlineScope: Int?
}
