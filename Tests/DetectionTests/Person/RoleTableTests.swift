import BuiltInRules
import Detection
import Drafts
import Rules
import SourceText
import TestSupport
import Testing

/// The tables of sentences with the role of the name meant (`Fixtures/Roles`), written before the code.
@Suite struct RoleTableTests {
  struct Row {
    let role: String
    /// Bytes of the name in ``text``; nil where there is no person.
    let name: ByteRange?
    let text: String
  }

  /// 97 of 100 are right; none of the rest is excused by name, so that the number alone decides.
  @Test func rolesAreRight() throws {
    let rows = try Self.rows()
    let model = try #require(PersonModel(tables: EmbeddedFiles.tables()))
    let reading = PersonReading(model)
    let wrong = rows.filter { !Self.isRight($0, reading) }
    #expect(rows.count >= 380)
    #expect(wrong.count * 100 <= rows.count * 3, "\(wrong.map { "\($0.role): \($0.text)" })")
  }

  private static func isRight(_ row: Row, _ reading: PersonReading) -> Bool {
    let draft = Draft(SourceFile(path: "", text: row.text), format: .markdown)
    let names = reading.roles(in: draft).filter { $0.role != .namedAfter }
    guard let name = row.name else { return names.isEmpty }
    return names.first { draft.map.sourceRange(of: $0.range).overlaps(name) }?.role.rawValue == row.role
  }

  private static func rows() throws -> [Row] {
    let files = try PackageFolder.files(below: "Tests/DetectionTests/Fixtures/Roles")
    return files.flatMap { String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n") }.compactMap { line in
      let parts = line.split(separator: "\t")
      return line.hasPrefix("#") || parts.count != 2 ? nil : row(String(parts[0]), String(parts[1]))
    }
  }

  /// A row of a table, in which `\\n` stands for a line break.
  private static func row(_ role: String, _ written: String) -> Row {
    let marked = unescaped(written)
    let halves = marked.split(separator: "⟦", omittingEmptySubsequences: false)
    let plain = marked.filter { $0 != "⟦" && $0 != "⟧" }
    guard halves.count == 2, let end = halves[1].firstIndex(of: "⟧") else {
      return Row(role: role, name: nil, text: plain)
    }
    let start = halves[0].utf8.count
    return Row(role: role, name: ByteRange(start, start + halves[1][..<end].utf8.count), text: plain)
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscape = false
    for sign in text {
      switch (isEscape, sign) {
      case (true, "n"): result.append("\n")
      case (true, _): result.append(sign)
      case (false, "\\"): break
      case (false, _): result.append(sign)
      }
      isEscape = !isEscape && sign == "\\"
    }
    return result
  }
}
