import SourceText

/// Reads HTML into a draft: a whole file, an HTML block of Markdown, or the tags inside a Markdown paragraph.
///
/// It keeps which elements are open, as far as they say what text is, and lives as long as the file is read.
struct HTMLReader {
  /// What the HTML stands in.
  enum Place {
    /// Text between tags is read, block elements part segments.
    case flow
    /// Tags inside a paragraph whose text is read by someone else.
    case inline
  }

  private(set) var blocks = HTMLBlockStack()
  private var containers = HTMLContainerStack()
  /// The scope of text where no open element gives it another.
  var surroundings = BlockScope.prose
  /// Where the text of the open `a` and `code` starts in the draft's text; nil where none is open.
  var linkStart: Int?
  var codeStart: Int?
  /// Where the target of the open `a` starts in the source.
  var linkTarget: Int?
  /// Open `pre` elements: each line is a segment.
  var preformattedDepth = 0
  private var isInTitle = false
  private var isInScript = false

  /// The scope that open elements give to text.
  var scope: BlockScope? { isInTitle ? .title : blocks.scope }

  /// Reads a stretch of the source that is HTML and nothing else.
  static func readDocument(_ range: ByteRange, into builder: inout DraftBuilder) {
    var reader = HTMLReader()
    builder.begin(.prose)
    reader.read(SourceView(builder.source, range), .flow, into: &builder)
    reader.suspend(&builder)
    builder.end()
  }

  /// Reads a view from start to end.
  mutating func read(_ view: SourceView, _ place: Place, into builder: inout DraftBuilder) {
    view.withBytes { bytes in
      var tokenizer = HTMLTokenizer(bytes, view.range)
      let writer = HTMLWriter(bytes: bytes, view: view, place: place)
      while let token = tokenizer.next() {
        read(token, tokenizer.attributes, writer, &builder)
      }
    }
    isInTitle = false
    isInScript = false
  }

  private mutating func read(
    _ token: HTMLToken, _ attributes: [HTMLAttribute], _ writer: HTMLWriter, _ builder: inout DraftBuilder
  ) {
    switch token {
    case .text(let range): readText(range, isRaw: false, writer, &builder)
    case .rawText(let range): readText(range, isRaw: true, writer, &builder)
    case .startTag(let name): start(name, attributes, writer, &builder)
    case .endTag(let name):
      end(name, writer, &builder)
      writer.write(attributes, to: &builder)
    case .comment(let range): writer.deferLines(.comment, range, &builder)
    case .doctype(let range): writer.deferDoctype(range, &builder)
    case .unfinished(let range): writer.deferLines(.uncovered, range, &builder)
    }
    if writer.place == .flow, builder.isEmpty, !builder.deferred.isEmpty { beginSegment(&builder) }
  }

  private mutating func readText(
    _ range: ByteRange, isRaw: Bool, _ writer: HTMLWriter, _ builder: inout DraftBuilder
  ) {
    guard writer.place == .flow else { return writer.deferLines(.uncovered, range, &builder) }
    if isInScript {
      writer.deferCode(range, &builder)
    } else if preformattedDepth > 0 {
      writer.forEachLine(of: range) { line in
        if line.start > range.start { beginSegment(&builder) }
        writer.append(line, isRaw: isRaw, to: &builder)
      }
    } else {
      writer.append(range, isRaw: isRaw, to: &builder)
    }
  }

  // MARK: Tags

  private mutating func start(
    _ name: ByteRange, _ attributes: [HTMLAttribute], _ writer: HTMLWriter, _ builder: inout DraftBuilder
  ) {
    if let container = HTMLContainer(name: writer.bytes[name.indices]) {
      containers.open(container, at: writer.source(of: name).start, classes: writer.classes(attributes))
    }
    let element = HTMLElement(name: writer.bytes[name.indices])
    if element != .inline, element != .unknown { change(element, isStart: true, writer, &builder) }
    if element == .unknown { writer.deferUnknown(name, &builder) }
    isInScript = writer.isScript(name)
    let target = writer.write(attributes, to: &builder)
    if element == .link, target != nil {
      linkTarget = target
      linkStart = builder.text.count
    }
  }

  private mutating func end(_ name: ByteRange, _ writer: HTMLWriter, _ builder: inout DraftBuilder) {
    if let container = HTMLContainer(name: writer.bytes[name.indices]),
      let element = containers.close(container, at: writer.source(of: name).end)
    {
      builder.elements.append(element)
    }
    let element = HTMLElement(name: writer.bytes[name.indices])
    switch element {
    case .unknown: writer.deferUnknown(name, &builder)
    case .inline: break
    default: change(element, isStart: false, writer, &builder)
    }
  }

  private mutating func change(
    _ element: HTMLElement, isStart: Bool, _ writer: HTMLWriter, _ builder: inout DraftBuilder
  ) {
    switch element {
    case .link: endLink(&builder)
    case .code: changeCode(isStart: isStart, &builder)
    case .breaking: builder.appendBreak()
    default:
      if element == .preformatted { preformattedDepth = max(0, preformattedDepth + (isStart ? 1 : -1)) }
      if element == .title { isInTitle = isStart }
      isInScript = false
      if isStart { blocks.open(element) } else { blocks.close(element) }
      if writer.place == .flow { beginSegment(&builder) } else { builder.appendBreak() }
    }
  }

  private mutating func changeCode(isStart: Bool, _ builder: inout DraftBuilder) {
    if let start = codeStart { builder.markInline(.code, from: start) }
    codeStart = isStart ? builder.text.count : nil
  }

  private mutating func endLink(_ builder: inout DraftBuilder) {
    guard let start = linkStart else { return }
    markLink(from: start, &builder)
    linkStart = nil
    linkTarget = nil
  }

  private mutating func markLink(from start: Int, _ builder: inout DraftBuilder) {
    guard builder.text.count > start else { return }
    builder.markInline(.linkText, from: start)
    guard let target = linkTarget else { return }
    builder.linkDisplays.append(
      LinkDisplay(kind: .attribute, target: .at(target), inlineScope: builder.inlineScopes.count - 1))
    // A link over several paragraphs is shown by its first.
    linkTarget = nil
  }

  /// Begins a segment; what is open inside the last one goes on in it.
  mutating func beginSegment(_ builder: inout DraftBuilder) {
    suspend(&builder)
    builder.begin((scope ?? surroundings).scope, row: blocks.row)
    resume(builder)
  }

  /// Marks what is open, before the open segment is closed.
  mutating func suspend(_ builder: inout DraftBuilder) {
    if let start = linkStart { markLink(from: start, &builder) }
    if let start = codeStart, builder.text.count > start { builder.markInline(.code, from: start) }
  }

  /// Goes on with what is open in the segment just begun.
  mutating func resume(_ builder: borrowing DraftBuilder) {
    if linkStart != nil { linkStart = builder.text.count }
    if codeStart != nil { codeStart = builder.text.count }
  }
}
