import PolicyYAML
import SourceText
import Testing

/// What a scalar says, style by style. The expected values follow from YAML 1.2.2; rules are named by section.
@Suite struct ScalarValueTests {
  struct Case: CustomTestStringConvertible {
    let yaml: String
    let value: String

    init(_ yaml: String, _ value: String) {
      self.yaml = yaml
      self.value = value
    }

    var testDescription: String { yaml.debugDescription }
  }

  private func expect(_ testCase: Case, _ style: Scalar.Style) {
    let document = Parser.parse(SourceFile(path: "a.yml", text: testCase.yaml))
    #expect(document.faults == [])
    let scalar = document.root?.mapping?["a"]?.scalar
    #expect(scalar?.value == testCase.value)
    #expect(scalar?.style == style)
  }

  @Test(arguments: [
    Case("a: text", "text"),
    Case("a: no", "no"), Case("a: 1e3", "1e3"), Case("a: 2026-11-23", "2026-11-23"), Case("a: ~", "~"),
    Case("a: x y  # z", "x y"), Case("a: x#y", "x#y"), Case("a: https://example.org", "https://example.org"),
    Case("a: -x", "-x"), Case("a: ?x", "?x"), Case("a: :x", ":x"), Case("a: x, [y] {z}", "x, [y] {z}"),
    Case("a: x\n  y", "x y"), Case("a:\n  x\n\n  y\n\n\n  z", "x\ny\n\nz"), Case("a: x\n  - y", "x - y"),
    Case("a: it's \"so\"", "it's \"so\""), Case("a: ", ""), Case("a: \\d+\\s", "\\d+\\s"),
    Case("a: Grüße 😀", "Grüße 😀"), Case("a: x\r\n  y\r\n", "x y"), Case("a:\tx\t", "x"),
  ])
  func plain(_ testCase: Case) { expect(testCase, .plain) }

  @Test(arguments: [
    Case("a: 'text'", "text"), Case("a: ''", ""), Case("a: 'it''s'", "it's"), Case("a: ''''", "'"),
    Case("a: '\\n # : [x]'", "\\n # : [x]"), Case("a: ' x '", " x "), Case("a: 'x\n  y'", "x y"),
    Case("a: 'x  \n\n  y'", "x\ny"), Case("a: ' x\n\n\n  y '", " x\n\ny "), Case("a: 'x''\n  ''y'", "x' 'y"),
  ])
  func singleQuoted(_ testCase: Case) { expect(testCase, .singleQuoted) }

  @Test(arguments: [
    Case("a: \"text\"", "text"), Case("a: \"\"", ""), Case(#"a: "\"\\\/""#, "\"\\/"),
    Case(#"a: "\0\a\b\t\n\v\f\r\e""#, "\0\u{07}\u{08}\t\n\u{0B}\u{0C}\r\u{1B}"),
    Case(#"a: "\N\_\L\P""#, "\u{85}\u{A0}\u{2028}\u{2029}"), Case("a: \"\\ \\\t\"", " \t"),
    Case(#"a: "\x41\u00fc\U0001F600""#, "Aü😀"), Case("a: \"x\n  y\"", "x y"), Case("a: \"x\\\n  y\"", "xy"),
    Case("a: \"x \\\n\n  \\ y\"", "x \n y"), Case("a: \"x\\t \n  y\"", "x\t y"), Case("a: \"x\\n\n\n  y\"", "x\n\ny"),
  ])
  func doubleQuoted(_ testCase: Case) { expect(testCase, .doubleQuoted) }

  @Test(arguments: [
    Case("a: |\n  x\n  y\n", "x\ny\n"), Case("a: |-\n  x\n\n", "x"), Case("a: |+\n  x\n\n\n", "x\n\n\n"),
    Case("a: |\n  x\n\n\nb: y", "x\n"), Case("a: |2\n    x\n   y\n", "  x\n y\n"), Case("a: |-1\n  x", " x"),
    Case("a: |1-\n  x", " x"), Case("a: |\n\n  x\n \n  y\n", "\nx\n\ny\n"), Case("a: |\n  # x\n", "# x\n"),
    Case("a: | # note\n  x\n", "x\n"), Case("a: |\n  \tx\n", "\tx\n"), Case("a: |\n   x\n   \n   y\n", "x\n\ny\n"),
    Case("a: |\n  x\n   \n", "x\n \n"), Case("a: |+\n\n\n", "\n\n"), Case("a: |\n\nb: x", ""),
    Case("a: |\r\n  x\r\n  y\r\n", "x\ny\n"), Case("a: |\n  x\n# note\nb: y", "x\n"), Case("a: |\n  x", "x\n"),
  ])
  func literal(_ testCase: Case) { expect(testCase, .literal) }

  @Test(arguments: [
    Case("a: >\n  x\n  y\n", "x y\n"), Case("a: >-\n  x\n\n  y\n\n", "x\ny"), Case("a: >\n  x\n\n\n  y\n", "x\n\ny\n"),
    Case("a: >\n  x\n    y\n  z\n", "x\n  y\nz\n"), Case("a: >\n  x\n\n    y\n\n  z\n", "x\n\n  y\n\nz\n"),
    Case("a: >+\n  x\n\n", "x\n\n"), Case("a: >\n\n  x\n", "\nx\n"), Case("a: >2\n    x\n  y\n", "  x\ny\n"),
    Case("a: >\n  x\n  \ty\n  z\n", "x\n\ty\nz\n"), Case("a: >1-\n x\n y", "x y"),
  ])
  func folded(_ testCase: Case) { expect(testCase, .folded) }

  @Test func nothingIsToldFromEmptyText() throws {
    let document = Parser.parse(SourceFile(path: "a.yml", text: "a:\nb: ''\nc: [d]\n"))
    let mapping = try #require(document.root?.mapping)
    #expect(mapping["a"]?.isEmpty == true)
    #expect(mapping["b"]?.isEmpty == false)
  }
}
