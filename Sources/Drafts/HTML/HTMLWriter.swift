import SourceText

/// Writes parts of a view of HTML into a draft.
struct HTMLWriter {
  let bytes: UnsafeBufferPointer<UInt8>
  let view: SourceView
  let place: HTMLReader.Place

  /// Appends text to the open segment.
  func append(_ range: ByteRange, isRaw: Bool, to builder: inout DraftBuilder) {
    guard !view.isWhole else { return append(source: range, isRaw: isRaw, to: &builder) }
    for (index, source) in view.sources(of: range).enumerated() {
      if index > 0 { builder.appendBreak() }
      append(source: source, isRaw: isRaw, to: &builder)
    }
  }

  private func append(source: ByteRange, isRaw: Bool, to builder: inout DraftBuilder) {
    if isRaw {
      builder.append(source.start, source.end)
    } else {
      builder.appendReferences(source.start, source.end, .htmlText)
    }
  }

  /// Gives the lines of a stretch, without their ends; of CRLF, an empty one comes between.
  @inline(__always)
  func forEachLine(of range: ByteRange, _ body: (ByteRange) -> Void) {
    var start = range.start
    while let lineEnd = ByteSearch.first(.newline, or: .carriageReturn, in: bytes, from: start, to: range.end) {
      body(ByteRange(start, lineEnd))
      start = lineEnd + 1
    }
    body(ByteRange(start, range.end))
  }

  /// Puts off a stretch that is read like plain text: a comment, the remains of a tag.
  func deferLines(_ kind: DeferredSegment.Kind, _ range: ByteRange, _ builder: inout DraftBuilder) {
    deferPieces(kind, range, .lines, &builder)
  }

  /// Puts off each line of a stretch as a segment.
  func deferCode(_ range: ByteRange, _ builder: inout DraftBuilder) {
    forEachLine(of: range) { deferPieces(.code, $0, .raw, &builder) }
  }

  /// A document type is markup; what follows its name is not.
  func deferDoctype(_ range: ByteRange, _ builder: inout DraftBuilder) {
    guard !bytes[range.indices].drop(while: \.isBlank).isName("html") else { return }
    deferPieces(.uncovered, range, .raw, &builder)
  }

  /// A name that is no element of HTML may be anything: `<Max>`.
  func deferUnknown(_ name: ByteRange, _ builder: inout DraftBuilder) {
    deferPieces(.uncovered, name, .raw, &builder)
  }

  /// The source of a name, which stands in one piece.
  func source(of name: ByteRange) -> ByteRange { view.sources(of: name).first ?? name }

  /// The value of the `class` attribute; nil where there is none.
  func classes(_ attributes: [HTMLAttribute]) -> String? {
    attributes.first { bytes[$0.name.indices].isName("class") }?.value.map {
      String(decoding: bytes[$0.indices], as: UTF8.self)
    }
  }

  func isScript(_ name: ByteRange) -> Bool {
    bytes[name.indices].isName("script") || bytes[name.indices].isName("style")
  }

  /// Puts off the values of attributes; returns where the target of a link starts in the source.
  @discardableResult
  func write(_ attributes: [HTMLAttribute], to builder: inout DraftBuilder) -> Int? {
    var target: Int?
    for attribute in attributes {
      let name = bytes[attribute.name.indices]
      guard let value = attribute.value else {
        deferPieces(.uncovered, attribute.name, .raw, &builder)
        continue
      }
      guard Identifier.isPlain(name) else {
        deferPieces(.uncovered, attribute.name, .raw, &builder)
        deferPieces(.uncovered, value, .htmlAttribute, &builder)
        continue
      }
      let meaning = HTMLAttributeMeaning(name: name, &builder.attributeNames)
      deferPieces(meaning.kind, value, .htmlAttribute, link: meaning.isTarget ? .attribute : nil, &builder)
      if name.isName("href") { target = view.isWhole ? value.start : view.sources(of: value).first?.start }
    }
    return target
  }

  private func deferPieces(
    _ kind: DeferredSegment.Kind, _ range: ByteRange, _ syntax: DeferredSegment.Syntax, link: Link.Kind? = nil,
    _ builder: inout DraftBuilder
  ) {
    guard !range.isEmpty else { return }
    guard !view.isWhole else { return builder.deferSegment(kind, range.start, range.end, syntax, link: link) }
    var pieces: [DeferredSegment.Piece] = []
    for source in view.sources(of: range) {
      if !pieces.isEmpty {
        pieces.append(DeferredSegment.Piece(start: source.start, end: source.start, syntax: .blank))
      }
      pieces.append(DeferredSegment.Piece(start: source.start, end: source.end, syntax: syntax))
    }
    builder.deferSegment(kind, pieces, link: link)
  }
}
