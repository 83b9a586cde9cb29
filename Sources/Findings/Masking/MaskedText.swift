package import SourceText

/// Text of a draft in which every given range is masked: each letter, digit, mark and picture of it is a bullet.
///
/// The only way to make one is to mask, so a value of this type may be printed anywhere: control characters,
/// bidirectional controls and what a CI runner would take for a command are gone as well (``PrintableFilter``).
package struct MaskedText: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Columns after which an excerpt is cut; a wording finding may span a long sentence.
  package static let excerptLimit = 80

  /// Masks what `masked` covers within `window`, a half-open byte range of the file; bad bytes are U+FFFD.
  ///
  /// Blanks and single separators of a masked range stay, so that its form can be recognised; so do the ASCII letters
  /// among the first `keptPrefix` characters of the first one (an IBAN's country code). The mask takes as many columns
  /// as the value. One pass over the window.
  package init(_ file: SourceFile, window: ByteRange, masking masked: MaskedRanges, keptPrefix: Int = 0) {
    var masker = Masker(file, at: window.start, masking: masked, keptPrefix: keptPrefix)
    masker.write(upTo: window.end)
    self.init(printable: masker.finish())
  }

  /// The same over the bytes of a file, for ranges in any order.
  package init(_ bytes: [UInt8], window: ByteRange, masking ranges: [ByteRange], keptPrefix: Int = 0) {
    self.init(
      SourceFile(path: "", bytes: bytes), window: window, masking: MaskedRanges(ranges), keptPrefix: keptPrefix)
  }

  /// The excerpt of a finding: all of `range` masked, cut after ``excerptLimit`` columns.
  package static func excerpt(of range: ByteRange, in file: SourceFile, keptPrefix: Int = 0) -> MaskedText {
    var masker = Masker(file, at: range.start, masking: MaskedRanges([range]), keptPrefix: keptPrefix)
    masker.write(upTo: range.end, limit: excerptLimit - 1)
    if masker.offset < range.end { masker.writeEllipsis() }
    return MaskedText(printable: masker.finish())
  }

  /// Takes what a ``Masker`` has written.
  init(printable text: String) {
    description = text
  }
}
