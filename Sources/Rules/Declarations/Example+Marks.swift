package import SourceText

extension Example {
  /// Reads a text in which `⟦ ⟧` enclose what is to be found; marks do not nest and are not empty.
  ///
  /// - Throws: `MarkError` with the place of the broken mark in `text`.
  package init(marked text: String, declaredAt: ByteRange) throws(MarkError) {
    var plain: [UInt8] = []
    var ranges: [ByteRange] = []
    var open: (plain: Int, marked: Int)?
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard let mark = Mark(in: bytes, at: index) else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      let place = ByteRange(start: index, length: Mark.length)
      switch (mark, open) {
      case (.open, nil): open = (plain.count, index)
      case (.close, let start?) where start.plain < plain.count:
        ranges.append(ByteRange(start.plain, plain.count))
        open = nil
      case (.close, .some): throw MarkError(kind: .empty, range: place)
      case (.open, .some): throw MarkError(kind: .nested, range: place)
      case (.close, nil): throw MarkError(kind: .unopened, range: place)
      }
      index += Mark.length
    }
    if let open { throw MarkError(kind: .unclosed, range: ByteRange(start: open.marked, length: Mark.length)) }
    self.init(text: String(decoding: plain, as: UTF8.self), marked: ranges, declaredAt: declaredAt)
  }

  /// U+27E6 or U+27E7, which do not occur in posts.
  private enum Mark {
    case open, close

    /// UTF-8 bytes of a mark.
    static let length = 3

    init?(in bytes: [UInt8], at index: Int) {
      guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x9F else { return nil }
      switch bytes[index + 2] {
      case 0xA6: self = .open
      case 0xA7: self = .close
      default: return nil
      }
    }
  }
}
