package import SourceText

/// Text of a draft in which every given range is masked: each letter and digit of it is a bullet.
///
/// The only way to make one is to mask, so a value of this type may be printed anywhere.
package struct MaskedText: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Masks `ranges` (half-open byte ranges in `bytes`) within the window `window` of `bytes` (UTF-8).
  ///
  /// Separators stay, so that the form can be recognised; so do the first `keptPrefix` bytes of the first range (an IBAN's country code).
  /// The mask has as many characters as the value, so that a caret aligns.
  package init(_ bytes: [UInt8], window: ByteRange, masking ranges: [ByteRange], keptPrefix: Int = 0) {
    var text = ""
    var decoder = ScalarDecoder(
      file: SourceFile(path: "", bytes: Array(bytes[max(0, window.start)..<min(bytes.count, window.end)])), at: 0)
    var offset = window.start
    while let scalar = decoder.next() {
      let isMasked = ranges.contains { $0.contains(offset) }
      let isKept = ranges.first.map { offset < $0.start + keptPrefix && $0.contains(offset) } ?? false
      let hides = isMasked && !isKept && !Self.isSeparator(scalar.value)
      text.unicodeScalars.append(hides ? "•" : scalar.value)
      offset = window.start + decoder.offset
    }
    description = text
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar))
  }
}
