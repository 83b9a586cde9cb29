import SourceText

/// Writes the matching text of a draft, its map, and its segments in one pass.
///
/// A reader opens a segment with ``begin(_:row:)``, appends stretches of the source in rising order and closes it with
/// ``end()``. Blanks are folded, edges trimmed, and nothing is written for a segment without text. All offsets are of
/// the decoded source, which must be valid UTF-8 and outlive the builder.
struct DraftBuilder: ~Copyable {
  let source: UnsafeBufferPointer<UInt8>
  private(set) var text = GrowingBuffer<UInt8>()
  private(set) var runs = GrowingBuffer<OffsetMap.Run>()
  private(set) var segments: [Segment] = []
  private(set) var inlineScopes: [InlineScope] = []
  /// Segments to write once the open one is closed, in order of the source.
  var deferred = GrowingBuffer<DeferredSegment>()
  /// Those that are being written; kept for its storage.
  var waiting = GrowingBuffer<DeferredSegment>()
  /// The pieces of deferred segments beyond their first.
  var deferredPieces: [DeferredSegment.Piece] = []
  var attributeNames = AttributeNames()
  /// What became of link targets, and what stands for them; joined by ``LinkResolver``.
  var linkTargets: [LinkTarget] = []
  var linkDisplays: [LinkDisplay] = []
  /// In order of their ends; ranges of the decoded source.
  var elements: [ClassedElement] = []
  /// What could not be read as it should; ranges of the decoded source.
  var issues: [DraftIssue] = []

  private(set) var isOpen = false
  private(set) var scope = Scope.prose
  private(set) var row = 0
  /// Where the open segment starts in the text.
  private(set) var start = 0
  private var firstRun = 0
  private var firstInlineScope = 0
  /// Where the source of the last run ends.
  private(set) var sourceEnd = 0
  /// A line end or the like was read: one blank before whatever comes next.
  private(set) var hasPendingBreak = false
  /// The last run is an identity run that ends at ``sourceEnd``.
  private var isExtendable = false
  /// The open segment may not be in NFC.
  private var needsComposition = false

  init(source: UnsafeBufferPointer<UInt8>) {
    self.source = source
  }

  /// Takes storage over, or gives it back with what stands in it.
  mutating func exchange(_ scratch: inout DraftScratch) {
    swap(&text, &scratch.text)
    swap(&runs, &scratch.runs)
    swap(&deferred, &scratch.deferred)
    swap(&waiting, &scratch.waiting)
    swap(&linkTargets, &scratch.linkTargets)
    swap(&linkDisplays, &scratch.linkDisplays)
  }

  /// Makes room for a text about as long as the source.
  mutating func reserve() {
    text.reserve(source.count + source.count / 16 + 64)
    runs.reserve(source.count / 32 + 16)
    segments.reserveCapacity(source.count / 96 + 4)
    inlineScopes.reserveCapacity(16)
  }

  // MARK: Segments

  /// Closes the open segment and opens one of a scope.
  mutating func begin(_ scope: Scope, row: Int = 0) {
    let isUntouched = isOpen && isEmpty && deferred.isEmpty && inlineScopes.count == firstInlineScope
    if !isUntouched { end() }
    self.scope = scope
    self.row = row
    hasPendingBreak = false
    if isUntouched { return }
    isOpen = true
    start = text.count
    firstRun = runs.count
    firstInlineScope = inlineScopes.count
  }

  /// Whether the open segment has no text yet.
  var isEmpty: Bool { text.count == start }

  /// Closes the open segment, if any, and writes what was deferred.
  mutating func end() {
    if isOpen { close() }
    if !deferred.isEmpty { writeDeferred() }
  }

  private mutating func close() {
    isOpen = false
    hasPendingBreak = false
    isExtendable = false
    if !isEmpty, text[text.count - 1] == .space { removeLastBlank() }
    if !isEmpty, needsComposition { compose() }
    needsComposition = false
    if inlineScopes.count > firstInlineScope { clampInlineScopes() }
    guard !isEmpty else { return }
    segments.append(Segment(scope: scope, range: ByteRange(start, text.count), row: row))
    addRun(sourceStart: sourceEnd, length: 0)
    text.append(.newline)
  }

  private mutating func removeLastBlank() {
    text.removeLast()
    guard let last = runs.last, Int(last.textStart) == text.count else {
      sourceEnd -= 1
      return
    }
    sourceEnd = Int(last.sourceStart)
    runs.removeLast()
  }

  private mutating func compose() {
    guard let composed = Composer.compose(text.elements, from: start, runs: runs.suffix(from: firstRun)) else { return }
    text.replace(from: start, with: composed.text)
    runs.replace(from: firstRun, with: composed.runs)
    for index in firstInlineScope..<inlineScopes.count {
      let range = inlineScopes[index].range
      inlineScopes[index].range = ByteRange(composed.newOffset(of: range.start), composed.newOffset(of: range.end))
    }
  }

  /// Marks a stretch of the open segment, from an earlier value of `text.count` to here.
  mutating func markInline(_ scope: Scope, from textStart: Int) {
    inlineScopes.append(InlineScope(scope: scope, range: ByteRange(textStart, text.count)))
  }

  private mutating func clampInlineScopes() {
    for index in firstInlineScope..<inlineScopes.count {
      var start = min(inlineScopes[index].range.start, text.count)
      let end = min(inlineScopes[index].range.end, text.count)
      if start < end, text[start] == .space { start += 1 }
      inlineScopes[index].range = ByteRange(start, end)
    }
  }

  // MARK: Text

  /// Appends a stretch of the source as it stands, folded.
  mutating func append(_ start: Int, _ end: Int) {
    if hasPendingBreak { resolveBreak(before: start) }
    var index = start
    while index < end {
      index = appendPlain(index, end)
      if index < end { index = appendSpecial(index, end) }
    }
  }

  /// Appends a code point that stands for a stretch of the source: a character reference, an escape.
  mutating func append(_ scalar: Unicode.Scalar, for start: Int, _ end: Int) {
    if hasPendingBreak { resolveBreak(before: start) }
    switch Folding(scalar.value) {
    case .blank: appendBlank(start, end)
    case .drop: break
    case .replace(let byte): appendOpaque(Unicode.Scalar(byte), for: start, end)
    case .compose:
      needsComposition = true
      appendOpaque(scalar, for: start, end)
    case .keep: appendOpaque(scalar == "\0" ? "\u{FFFD}" : scalar, for: start, end)
    }
  }

  /// Appends text that stands for no byte of the source, at an offset.
  mutating func append(_ foreign: UnsafeBufferPointer<UInt8>, for offset: Int) {
    var index = 0
    while index < foreign.count {
      if foreign[index].isBlank {
        while index < foreign.count, foreign[index].isBlank { index += 1 }
        if index < foreign.count { append(" ", for: offset, offset) }
        continue
      }
      let word = ByteSearch.first(.space, in: foreign, from: index, to: foreign.count) ?? foreign.count
      let textStart = text.count
      let plain = PlainScan.append(foreign, from: index, to: word, to: &text)
      if plain > index {
        runs.append(OffsetMap.Run(textStart: textStart, sourceStart: offset, sourceLength: 0))
        index = plain
      }
      guard index < foreign.count else { break }
      let (scalar, length) = UTF8Reader.scalar(in: foreign, at: index)
      append(scalar, for: offset, offset)
      index += length
    }
    isExtendable = false
  }

  /// Parts what comes next from what stands before by one blank; the blank stands for the last line end between them.
  mutating func appendBreak() {
    hasPendingBreak = true
  }

  private mutating func resolveBreak(before next: Int) {
    hasPendingBreak = false
    // Where a blank comes next, there is no need of another. (MD4C reports the line end after some autolinks twice, as
    // a break and as text.)
    guard !endsWithBlank, next >= source.count || !source[next].isBlank else { return }
    var from = next
    while from > sourceEnd, !source[from - 1].isLineEnd { from -= 1 }
    while from > sourceEnd, source[from - 1].isLineEnd { from -= 1 }
    if from < next { appendBlank(from, next) }
  }

  /// Appends what stands in the text as it is; returns where it stopped.
  @inline(__always)
  private mutating func appendPlain(_ first: Int, _ end: Int) -> Int {
    var start = first
    while start < end, source[start] == .space, endsWithBlank { start += 1 }
    let textStart = text.count
    let plainEnd = PlainScan.append(source, from: start, to: end, to: &text)
    if plainEnd > start { noteIdentity(start, plainEnd, textStart: textStart) }
    return plainEnd
  }

  /// Whether another blank would be one too many.
  private var endsWithBlank: Bool { isEmpty || text[text.count - 1] == .space }

  @inline(__always)
  private mutating func noteIdentity(_ start: Int, _ end: Int, textStart: Int) {
    if !isExtendable || sourceEnd != start {
      runs.append(OffsetMap.Run(textStart: textStart, sourceStart: start, sourceLength: OffsetMap.Run.identity))
    }
    sourceEnd = end
    isExtendable = true
  }

  /// Reads the character or the blanks at `start`, which are not plain; returns where it stopped.
  private mutating func appendSpecial(_ start: Int, _ end: Int) -> Int {
    let first = source[start]
    if first.isBlank {
      var index = start + 1
      while index < end, source[index].isBlank { index += 1 }
      appendBlank(start, index)
      return index
    }
    let (scalar, length) = UTF8Reader.scalar(in: source, at: start)
    if Folding(scalar.value) == .compose {
      needsComposition = true
      let textStart = text.count
      text.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<start + length]))
      noteIdentity(start, start + length, textStart: textStart)
    } else {
      append(scalar, for: start, start + length)
    }
    return start + length
  }

  private mutating func appendBlank(_ start: Int, _ end: Int) {
    guard !endsWithBlank else { return }
    appendOpaque(" ", for: start, end)
  }

  private mutating func appendOpaque(_ scalar: Unicode.Scalar, for start: Int, _ end: Int) {
    addRun(sourceStart: start, length: UInt32(truncatingIfNeeded: end - start))
    text.append(scalar)
    sourceEnd = end
    isExtendable = false
  }

  @inline(__always)
  private mutating func addRun(sourceStart: Int, length: UInt32) {
    runs.append(OffsetMap.Run(textStart: text.count, sourceStart: sourceStart, sourceLength: length))
  }
}
