import PolicyYAML
import SourceText

/// What holds for every document, whatever the text: the tests and the fuzz target ask for it.
struct DocumentLaws {
  private let document: Document
  private(set) var violations: [String] = []

  /// Reads a text and notes the laws that it breaks.
  static func violations(of bytes: [UInt8]) -> [String] {
    let file = SourceFile(path: "law.yml", bytes: bytes)
    var laws = DocumentLaws(Parser.parse(file))
    laws.checkFaults()
    if let root = laws.document.root {
      laws.check(root, inside: ByteRange(0, bytes.count))
      laws.checkSkipping(root)
    } else if laws.document.faults.isEmpty, hasContent(file) {
      laws.violations.append("neither nodes nor faults")
    }
    return laws.violations
  }

  private init(_ document: Document) {
    self.document = document
  }

  private mutating func expect(_ condition: Bool, _ law: String, at range: ByteRange) {
    if !condition { violations.append("\(law), at \(range.start)..<\(range.end)") }
  }

  private mutating func checkFaults() {
    let whole = ByteRange(0, document.file.bytes.count)
    for fault in document.faults { expect(whole.contains(fault.range), "fault outside the file", at: fault.range) }
    let starts = document.faults.map(\.range.start)
    expect(starts == starts.sorted(), "faults out of order", at: whole)
    for diagnostic in document.diagnostics() {
      expect(diagnostic.region != nil && !diagnostic.rendered().isEmpty, "diagnostic without place", at: whole)
    }
  }

  private mutating func check(_ node: Node, inside parent: ByteRange) {
    expect(parent.contains(node.range), "node outside its parent", at: node.range)
    switch node.content {
    case .scalar(let scalar):
      expect(scalar.range == node.range, "scalar and node at different places", at: node.range)
      check(scalar)
    case .sequence(let items):
      checkOrder(items.map(\.range), in: node.range)
      for item in items { check(item, inside: node.range) }
    case .mapping(let mapping):
      checkOrder(mapping.entries.flatMap { [$0.key.range, $0.value.range] }, in: node.range)
      for entry in mapping.entries {
        check(entry.key)
        check(entry.value, inside: node.range)
      }
    }
  }

  private mutating func checkOrder(_ ranges: [ByteRange], in parent: ByteRange) {
    var end = parent.start
    for range in ranges {
      expect(range.start >= end, "nodes out of order", at: range)
      expect(parent.contains(range), "node outside its parent", at: range)
      end = range.end
    }
  }

  private mutating func check(_ scalar: Scalar) {
    let length = scalar.value.utf8.count
    var last = scalar.range.start
    for offset in Set([0, 1, length / 3, length / 2, length - 1, length, length + 1]).sorted() where offset >= 0 {
      let source = scalar.sourceOffset(ofValueByte: offset)
      expect(source >= last && source <= scalar.range.end, "value byte \(offset) outside its scalar", at: scalar.range)
      last = source
    }
    let whole = scalar.sourceRange(ofValueBytes: ByteRange(0, length))
    expect(scalar.range.contains(whole), "value outside its scalar", at: scalar.range)
    // With faults, bad bytes of a value are U+FFFD.
    if document.faults.isEmpty { checkPieces(of: scalar) }
  }

  /// The pieces of a value follow one another; those that are verbatim are the bytes of the file.
  private mutating func checkPieces(of scalar: Scalar) {
    let (value, bytes) = (Array(scalar.value.utf8), document.file.bytes)
    var end = 0
    for piece in scalar.pieces {
      expect(piece.value.start == end && piece.value.end <= value.count, "a gap between pieces", at: scalar.range)
      expect(scalar.range.contains(piece.source), "a piece outside its scalar", at: scalar.range)
      end = piece.value.end
      guard piece.isVerbatim, piece.value.end <= value.count, piece.source.end <= bytes.count else { continue }
      let isSame = value[piece.value.indices] == bytes[piece.source.indices]
      expect(isSame, "a verbatim piece has other bytes", at: scalar.range)
    }
    expect(end == value.count, "a value without all its pieces", at: scalar.range)
    guard let whole = scalar.verbatimRange else { return }
    expect(value[...] == bytes[whole.indices], "a verbatim value has other bytes", at: scalar.range)
  }

  /// Leaving out a key gives the same other entries.
  private mutating func checkSkipping(_ root: Node) {
    guard document.faults.isEmpty, let mapping = root.mapping, let skipped = mapping.entries.first else { return }
    guard document.file.bytes[root.range.start] != UInt8(ascii: "{") else { return }
    let rest = Parser.parse(document.file, skippedKeys: [skipped.key.value])
    let keys = mapping.entries.dropFirst().map(\.key.range)
    let same = rest.faults.isEmpty && rest.root?.mapping?.entries.map(\.key.range) == keys
    expect(same, "a skipped key changes others", at: skipped.key.range)
  }

  /// Whether a text has a line that is neither blank nor a comment nor `...`.
  private static func hasContent(_ file: SourceFile) -> Bool {
    let text = file.bytes.dropFirst(file.markLength)
    return text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
      let content = line.drop { $0 == 0x20 || $0 == 0x09 }
      return content.first != nil && content.first != UInt8(ascii: "#") && !content.starts(with: Array("...".utf8))
    }
  }
}
