package import SourceText

/// Parts matching text into sentences, German and English.
///
/// A sentence ends at `.`, `!`, `?`, `…` or an emoji, with the closing quotes and brackets after it, before a blank
/// and something that may begin a sentence. A full stop after an abbreviation, an initial or a short number (an
/// ordinal, a day or month) ends none.
package enum SentenceSplitter {
  /// The sentences in a range of the text, in order, without the blanks between them. Cost: one pass.
  package static func sentences(of text: [UInt8], in range: ByteRange) -> [ByteRange] {
    text.withUnsafeBufferPointer { bytes in
      let range = ByteRange(max(range.start, 0), min(range.end, bytes.count))
      var scanner = SentenceScanner(bytes, range)
      return scanner.sentences()
    }
  }
}
