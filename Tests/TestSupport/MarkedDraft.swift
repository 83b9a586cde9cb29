package import Findings
package import Rules
package import SourceText

/// A draft for a test in which `⟦KIND:value⟧` marks an entity and `⟦value⟧` a wording.
package struct MarkedDraft {
  package struct Mark: Sendable {
    /// Nil for a wording.
    package let kind: EntityKind?
    package let range: ByteRange
  }

  package let file: SourceFile
  package let marks: [Mark]
  package let lines: LineIndex
  package let masked: MaskedRanges

  package init(path: String, _ marked: String) {
    var text: [UInt8] = []
    var marks: [Mark] = []
    for part in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      guard part.offset > 0, let end = part.element.firstIndex(of: "⟧") else {
        text.append(contentsOf: part.element.utf8)
        continue
      }
      let (kind, value) = Self.parse(part.element[..<end])
      marks.append(Mark(kind: kind, range: ByteRange(start: text.count, length: value.utf8.count)))
      text.append(contentsOf: value.utf8)
      text.append(contentsOf: part.element[end...].dropFirst().utf8)
    }
    file = SourceFile(path: path, bytes: text)
    self.marks = marks
    lines = LineIndex(file)
    masked = MaskedRanges(marks.filter { $0.kind != nil }.map(\.range))
  }

  private static func parse(_ mark: Substring) -> (kind: EntityKind?, value: Substring) {
    guard let colon = mark.firstIndex(of: ":"), mark[..<colon].allSatisfy({ $0.isUppercase || $0 == "_" }) else {
      return (nil, mark)
    }
    return (EntityKind(rawValue: String(mark[..<colon])), mark[colon...].dropFirst())
  }
}
