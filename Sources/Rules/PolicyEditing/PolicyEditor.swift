import PolicyYAML
package import SourceText

/// Writes an exception into the text of a policy; every byte that was there stays, comments and order too.
package struct PolicyEditor {
  private let bytes: [UInt8]
  private let root: Node
  private let lineEnd: String

  private static let newline = UInt8(ascii: "\n")
  private static let usualIndent = 2

  /// - Throws: why the text cannot be added to.
  package init(_ file: SourceFile) throws(PolicyEditError) {
    guard file.encoding == .utf8 else { throw .encoding }
    let document = Parser.parse(file)
    guard document.faults.isEmpty, let root = document.root else { throw .faulty }
    bytes = file.bytes
    self.root = root
    lineEnd = Self.usesCarriageReturns(file.bytes) ? "\r\n" : "\n"
  }

  /// The text with one more exception, the last in the list; without a list, one at the end of the file.
  package func adding(_ exception: ExceptionDeclaration) throws(PolicyEditError) -> [UInt8] {
    guard let mapping = root.mapping, bytes[root.range.start] != UInt8(ascii: "{") else { throw .notABlock }
    let text = ExceptionText(exception)
    guard let entry = mapping.entry(ExceptionText.listKey) else {
      let block = [ExceptionText.listKey + ":"] + text.lines(indent: Self.usualIndent)
      return inserting([""] + block, atLineAfter: endOfDocument)
    }
    let value = entry.value
    if value.isEmpty { return inserting(text.lines(indent: Self.usualIndent), atLineAfter: entry.key.range.end) }
    guard let items = value.sequence else { throw .notABlock }
    let isFlow = bytes[value.range.start] == UInt8(ascii: "[")
    guard let last = items.last else { return replacingEmptyList(at: value.range, by: text) }
    if isFlow { return replacing(ByteRange(last.range.end, last.range.end), by: ", " + text.inBraces) }
    return inserting(text.lines(indent: column(of: value.range.start)), atLineAfter: value.range.end)
  }

  /// `exceptions: []` becomes a list of lines.
  private func replacingEmptyList(at range: ByteRange, by text: ExceptionText) -> [UInt8] {
    var start = range.start
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    let lines = text.lines(indent: Self.usualIndent)
    let end = endOfLine(at: range.end)
    return Array(bytes[..<start]) + bytes[range.end..<end] + block(lines, after: end) + bytes[end...]
  }

  private func inserting(_ lines: [String], atLineAfter offset: Int) -> [UInt8] {
    let end = endOfLine(at: offset)
    return bytes[..<end] + block(lines, after: end) + bytes[end...]
  }

  /// The lines as they are to stand at an offset at which a line starts, or at the end of a file without a last one.
  private func block(_ lines: [String], after end: Int) -> [UInt8] {
    let isOpen = end > 0 && bytes[end - 1] != Self.newline
    return Array((isOpen ? lineEnd : "").utf8) + lines.flatMap { Array(($0 + lineEnd).utf8) }
  }

  private func replacing(_ range: ByteRange, by text: String) -> [UInt8] {
    bytes[..<range.start] + Array(text.utf8) + bytes[range.end...]
  }

  /// The offset behind the line on which an offset stands.
  private func endOfLine(at offset: Int) -> Int {
    bytes[offset...].firstIndex(of: Self.newline).map { $0 + 1 } ?? bytes.count
  }

  private func column(of offset: Int) -> Int {
    offset - (bytes[..<offset].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0)
  }

  /// The end of the file; where the document is ended by `...` before that, the end of what it says.
  private var endOfDocument: Int {
    let rest = bytes[endOfLine(at: root.range.end)...]
    let isEnded = rest.split(separator: Self.newline).contains { $0.starts(with: Array("...".utf8)) }
    return isEnded ? root.range.end : bytes.count
  }

  private static func usesCarriageReturns(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(of: newline), end > 0 else { return false }
    return bytes[end - 1] == UInt8(ascii: "\r")
  }
}
