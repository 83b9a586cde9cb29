/// An element that holds others and whose end tag may not be left out.
enum HTMLContainer: Int, CaseIterable, Sendable {
  case article
  case aside
  case blockquote
  case div
  case figure
  case section

  /// Reads a name in any case; nil for any other element.
  init?(name: Slice<UnsafeBufferPointer<UInt8>>) {
    switch name.count {
    case 3 where name.isName("div"): self = .div
    case 5 where name.isName("aside"): self = .aside
    case 6 where name.isName("figure"): self = .figure
    case 7 where name.isName("section"): self = .section
    case 7 where name.isName("article"): self = .article
    case 10 where name.isName("blockquote"): self = .blockquote
    default: return nil
    }
  }
}
