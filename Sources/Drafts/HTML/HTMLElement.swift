/// What an element means for the text that a reader sees.
enum HTMLElement: UInt8, Sendable, CaseIterable {
  /// Ends a paragraph, no more.
  case block
  /// Parts words but not paragraphs: `br`, `img`, `button`.
  case breaking
  case heading
  case list
  case listItem
  case table
  case tableRow
  case tableCell
  case quote
  case title
  case preformatted
  case link
  case code
  /// Known, and without any bearing on the text.
  case inline
  /// Not an element of HTML.
  case unknown

  /// Reads a name in any case.
  init(name: Slice<UnsafeBufferPointer<UInt8>>) {
    self = HTMLElementTable.shared.element(name)
  }
}
