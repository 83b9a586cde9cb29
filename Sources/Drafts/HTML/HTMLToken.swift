import SourceText

/// What the tokenizer found; ranges are of the view it reads.
enum HTMLToken {
  /// Text of the kind that character references are decoded in.
  case text(ByteRange)
  /// Text that stands as it is: the content of `script` and `style`, a CDATA section.
  case rawText(ByteRange)
  /// A start tag; its attributes are in ``HTMLTokenizer/attributes``.
  case startTag(name: ByteRange)
  case endTag(name: ByteRange)
  /// A comment or what is read like one: `<!…>`, `<?…>`, `</3>`. The range is its content.
  case comment(ByteRange)
  /// What stands between `<!DOCTYPE` and `>`.
  case doctype(ByteRange)
  /// A tag that the end of the text cuts off; a browser drops it.
  case unfinished(ByteRange)
}
