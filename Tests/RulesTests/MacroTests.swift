import TestSupport
import Testing

@testable import Rules

@Suite struct MacroTests {
  static let table: MacroTable = {
    var table = MacroTable()
    table.add("A", "ä+")
    table.add("LONG_NAME2", "(?:x|y)")
    table.add("EMPTY", "")
    table.add("BROKEN", nil)
    return table
  }()

  @Test(arguments: [
    ("ohne", "ohne"), ("{{A}}", "ä+"), ("b{{A}}c{{LONG_NAME2}}", "bä+c(?:x|y)"), ("{{A}}{{A}}", "ä+ä+"),
    ("{{EMPTY}}z", "z"), ("a{2}{{A}}{{", "a{2}ä+{{"),
    ("{{a}} {{A }} {{ A}} {{1A}} {{}}", "{{a}} {{A }} {{ A}} {{1A}} {{}}"),
    ("{{{A}}}", "{ä+}"), ("\\p{Lu}{{A}}", "\\p{Lu}ä+"), ("{{A", "{{A"), ("{{A}", "{{A}"),
  ])
  func expansion(pattern: String, expanded: String) throws {
    #expect(try Self.table.expand(pattern).text == expanded)
  }

  @Test func faults() {
    #expect(throws: MacroError.self) { try Self.table.expand("x{{NOPE}}") }
    #expect(throws: MacroError.self) { try Self.table.expand("x{{BROKEN}}") }
  }

  /// Every byte of an expansion leads back to the byte that was written, or to the reference by which it came.
  @Test func placesLeadBack() throws {
    var random = SeededGenerator(seed: 7)
    let pieces = ["a", "ö", "{{A}}", "{{EMPTY}}", "{{LONG_NAME2}}", "[0-9]", "{{", "}"]
    for _ in 0..<300 {
      let pattern = (0..<Int.random(in: 0..<8, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
        .joined()
      let expansion = try Self.table.expand(pattern)
      let (written, text) = (Array(pattern.utf8), Array(expansion.text.utf8))
      for offset in text.indices {
        let (source, macro) = expansion.origin(of: offset)
        if let macro {
          #expect(String(decoding: written[source], as: UTF8.self) == "{{\(macro)}}")
        } else {
          #expect(written[source.lowerBound] == text[offset])
        }
      }
      let end = expansion.origin(of: text.count).source
      #expect(end.lowerBound <= written.count)
    }
  }
}
