import SourceText

/// Reads a decoded source part by part: front matter, body, file name.
struct DraftReader: ~Copyable {
  private let source: DecodedSource
  private let file: SourceFile
  private let format: DraftFormat
  private let limits: DraftLimits
  private var builder: DraftBuilder
  private var frontMatter: FrontMatter?

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, of source: DecodedSource, file: SourceFile, format: DraftFormat,
    limits: DraftLimits
  ) {
    self.source = source
    self.file = file
    self.format = format
    self.limits = limits
    builder = DraftBuilder(source: bytes)
  }

  /// Reads the source from an offset on.
  mutating func draft(from start: Int, scratch: inout DraftScratch) -> Draft {
    builder.exchange(&scratch)
    builder.reserve()
    let bodyStart = readFrontMatter(from: start)
    readBody(ByteRange(bodyStart, builder.source.count))
    readFileName()
    let draft = draft()
    builder.exchange(&scratch)
    scratch.clear()
    return draft
  }

  private mutating func readFrontMatter(from start: Int) -> Int {
    guard !format.holdsRecords else { return start }
    let block =
      FrontMatterBlock(in: builder.source, at: start)
      ?? FrontMatterBlock(jsonIn: builder.source, at: start, limits: limits)
    guard let block else {
      if FrontMatterBlock.isUnterminated(in: builder.source, at: start) {
        let rest = ByteRange(start, builder.source.count)
        builder.issues.append(.frontMatterUnreadable(range: rest, reason: .unterminated))
      }
      return start
    }
    let utf8 = source.map.pieces.isEmpty ? file : SourceFile(path: file.path, bytes: source.bytes)
    var reader = FrontMatterReader(utf8: utf8, decoding: source.map, limits: limits)
    frontMatter = reader.read(block, into: &builder)
    return block.range.end
  }

  private mutating func readBody(_ range: ByteRange) {
    switch format {
    case .markdown: MarkdownReader.read(range, into: &builder, limits: limits)
    case .html: HTMLReader.readDocument(range, into: &builder)
    case .plainText: PlainTextReader.read(range, into: &builder)
    case .csv: CSVReader.read(range, into: &builder)
    case .json: JSONExportReader.readJSON(range, into: &builder, limits: limits)
    case .jsonLines: JSONExportReader.readLines(range, into: &builder, limits: limits)
    }
  }

  /// The path below the working directory, or the name alone where the file lies elsewhere. It stands for no byte of
  /// the file, so its source is the empty range at 0.
  private mutating func readFileName() {
    builder.begin(.fileName)
    var path = file.path
    path.withUTF8 { path in
      let slash = path.first == UInt8(ascii: "/") ? path.lastIndex(of: UInt8(ascii: "/")) : nil
      builder.append(UnsafeBufferPointer(rebasing: path[(slash.map { $0 + 1 } ?? 0)...]), for: 0)
    }
    builder.end()
  }

  private func draft() -> Draft {
    let text = builder.text.array
    let map = OffsetMap(runs: builder.runs.array, textCount: text.count, decoding: source.map)
    let links = LinkResolver.resolve(
      targets: builder.linkTargets, displays: builder.linkDisplays, inlineScopes: builder.inlineScopes,
      segments: builder.segments, text: text)
    return Draft(
      file: file, format: format, text: text, segments: builder.segments, inlineScopes: builder.inlineScopes,
      map: map, frontMatter: frontMatter, links: links, elements: builder.elements.map { $0.inFile(source.map) },
      issues: source.issues + builder.issues.map { $0.inFile(source.map) })
  }
}
