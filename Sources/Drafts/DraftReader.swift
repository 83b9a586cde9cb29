import SourceText

/// Reads a decoded source part by part: front matter, body, file name.
struct DraftReader: ~Copyable {
  private let file: SourceFile
  private let format: DraftFormat
  private let limits: DraftLimits
  private var builder: DraftBuilder
  private var frontMatter: FrontMatter?

  init(source: UnsafeBufferPointer<UInt8>, file: SourceFile, format: DraftFormat, limits: DraftLimits) {
    self.file = file
    self.format = format
    self.limits = limits
    builder = DraftBuilder(source: source)
    builder.reserve()
  }

  mutating func read(from start: Int) {
    let bodyStart = readFrontMatter(from: start)
    readBody(ByteRange(bodyStart, builder.source.count))
    readFileName()
  }

  private mutating func readFrontMatter(from start: Int) -> Int {
    guard !format.holdsRecords, let block = FrontMatterBlock(in: builder.source, at: start) else { return start }
    builder.issues.append(.frontMatterUnreadable(range: block.range, reason: .unsupported))
    PlainTextReader.read(block.content, into: &builder, scope: .frontMatter(""))
    return block.range.end
  }

  private mutating func readBody(_ range: ByteRange) {
    switch format {
    case .markdown: MarkdownReader.read(range, into: &builder, limits: limits)
    case .html:
      var reader = HTMLReader()
      builder.begin(.prose)
      reader.read(SourceView(builder.source, range), .flow, into: &builder)
      reader.suspend(&builder)
      builder.end()
    case .plainText, .csv, .json, .jsonLines: PlainTextReader.read(range, into: &builder)
    }
  }

  /// The path below the working directory, or the name alone where the file lies elsewhere. It stands for no byte of
  /// the file, so its source is the empty range at 0.
  private mutating func readFileName() {
    builder.begin(.fileName)
    let shown = file.path.hasPrefix("/") ? file.name : Substring(file.path)
    for scalar in shown.unicodeScalars { builder.append(scalar, for: 0, 0) }
    builder.end()
  }

  consuming func draft(decoding source: DecodedSource) -> Draft {
    var map = builder.map
    map.textCount = builder.text.count
    map.decoding = source.map
    let links = LinkResolver.resolve(
      targets: builder.linkTargets, displays: builder.linkDisplays, inlineScopes: builder.inlineScopes)
    return Draft(
      file: file, format: format, text: builder.text, segments: builder.segments, inlineScopes: builder.inlineScopes,
      map: map, frontMatter: frontMatter, links: links, issues: source.issues + builder.issues)
  }
}
