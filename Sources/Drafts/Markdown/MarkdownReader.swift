import CMD4C
import SourceText

/// Reads Markdown (CommonMark and GFM) into a draft, with MD4C as parser.
///
/// MD4C hands out text as pointers into the source, in rising order; so offsets are pointer differences, and whatever
/// lies between two texts is markup. Markup that holds words (link targets, definitions, surplus cells) is read from
/// there: see ``readMarkup(_:_:)``. Nothing is ever searched for.
struct MarkdownReader: ~Copyable {
  var builder: DraftBuilder
  let body: ByteRange
  /// What MD4C reads: the body, or a copy of the same length.
  var parsed: UnsafeRawPointer?
  /// Everything before it was read.
  var cursor: Int
  /// What holds the text to come, innermost last.
  var containers: [BlockScope] = []
  /// The scope of the leaf block that is open; nil in a list item without a paragraph of its own.
  var leaf: BlockScope?
  /// A block began or ended, and nothing was read since: what comes next begins a segment.
  var isBetweenBlocks = false
  var isInHTMLBlock = false
  var isInCodeBlock = false
  /// What MD4C takes for indented code goes on with a footnote, which MD4C does not know.
  var isInFootnote = false
  var row = 0
  /// Spans that are open: where each started in the text.
  var spans: [MarkdownSpan] = []
  /// Where the text of any span that is open starts at the earliest.
  var earliestSpanStart = 0
  /// Stretches in which links are not looked for, in order; those passed are taken out.
  var unlinked: [ByteRange] = []
  /// The alt text of the image that is open.
  var altPieces: [DeferredSegment.Piece] = []
  var imageDepth = 0
  /// What raw HTML has opened.
  var html = HTMLReader()
  /// Raw HTML that was reported and not read yet.
  var htmlPieces: [ByteRange] = []
  private var eventsLeft: Int

  /// Reads a stretch of the source; what MD4C gave up on is read as bare text.
  static func read(_ range: ByteRange, into builder: inout DraftBuilder, limits: DraftLimits) {
    var reader = MarkdownReader(source: builder.source, range: range, limits: limits)
    swap(&reader.builder, &builder)
    let isComplete = reader.parse(range)
    reader.finish(isComplete: isComplete)
    swap(&reader.builder, &builder)
  }

  private init(source: UnsafeBufferPointer<UInt8>, range: ByteRange, limits: DraftLimits) {
    builder = DraftBuilder(source: source)
    body = range
    cursor = range.start
    eventsLeft = 4096 + range.count * limits.maximumEventsPerByte
  }

  /// Counts an event; what a callback returns to MD4C: not zero to stop it.
  mutating func countEvent() -> Int32 {
    eventsLeft -= 1
    return eventsLeft < 0 ? 1 : 0
  }

  private mutating func finish(isComplete: Bool) {
    readHTML()
    if isBetweenBlocks { beginSegment() }
    html.suspend(&builder)
    builder.end()
    containers = []
    leaf = nil
    if !isComplete, cursor < body.end {
      let rest = ByteRange(cursor, body.end)
      builder.issues.append(.cutOff(limit: .events, range: rest))
      PlainTextReader.read(rest, into: &builder, scope: .uncovered)
    } else {
      skip(to: body.end)
      builder.end()
    }
  }

  /// The offset of a pointer that MD4C handed out; nil where it points to a copy of its own.
  func offset(of pointer: UnsafePointer<CChar>?) -> Int? {
    guard let pointer, let parsed else { return nil }
    let offset = UnsafeRawPointer(pointer) - parsed
    return offset >= 0 && offset < body.count ? body.start + offset : nil
  }

  /// Reads the markup up to where the next text starts.
  mutating func skip(to start: Int) {
    guard start > cursor else { return }
    readMarkup(cursor, start)
    cursor = start
    if builder.isEmpty, !builder.deferred.isEmpty {
      // It stood before the block, so it is written before it.
      beginSegment()
      earliestSpanStart = builder.text.count
    }
  }

  mutating func beginSegment() {
    isBetweenBlocks = false
    html.suspend(&builder)
    builder.begin((leaf ?? containers.last ?? html.scope ?? .prose).scope, row: row)
    html.resume(builder)
  }
}
