import PolicyYAML
import SourceText
import Testing

/// Faults as kinds and places, without their text.
@Suite struct FaultTests {
  private func faults(_ yaml: String) -> [SyntaxFault.Kind] {
    Parser.parse(SourceFile(path: "a.yml", text: yaml)).faults.map(\.kind)
  }

  @Test(arguments: [
    ("a: &b c\n", UnsupportedFeature.anchor), ("a: *b\n", .alias), ("a: !!str c\n", .tag), ("<<: a\n", .mergeKey),
    ("? a\n", .complexKey), ("[a]: b\n", .complexKey), ("a: {[b]: c}\n", .complexKey), (": a\n", .emptyKey),
    ("a: {: b}\n", .emptyKey), ("%YAML 1.2\n---\na: b\n", .directive), ("a\n---\nb\n", .severalDocuments),
    ("a:\n\tb: c\n", .tabIndentation), ("a: b\rc: d\n", .loneCarriageReturn), ("|1\n a\n", .rootIndentationIndicator),
    ("a: b\na: c\n", .duplicateKey(first: ByteRange(0, 1))), ("a: b\n'a': c\n", .duplicateKey(first: ByteRange(0, 1))),
    ("a: b\n\"\\x61\": c\n", .duplicateKey(first: ByteRange(0, 1))),
    ("a: {b, b: c}\n", .duplicateKey(first: ByteRange(4, 5))),
  ])
  func whatIsOutsideTheSubsetIsNamed(yaml: String, feature: UnsupportedFeature) {
    #expect(faults(yaml) == [.outsideSubset(feature)])
  }

  @Test func allFaultsAreToldAtOnce() {
    let yaml = "a: &x 1\nb c\nd:\n  - e\n  f\ng: [h\ni: 'j\nk: @l\nk: m: n\n"
    #expect(
      faults(yaml) == [
        .outsideSubset(.anchor), .structure(.missingColon), .structure(.missingDash), .flow(.unclosed),
        .scalar(.unclosedQuote), .scalar(.reservedIndicator),
        .outsideSubset(.duplicateKey(first: ByteRange(37, 38))), .structure(.secondColon),
      ])
  }

  @Test func whatIsRightIsReadInSpiteOfFaults() {
    let yaml = "a: [b, c\nd: {e: 'f\ng:\n\th: i\nj: k\n"
    let document = Parser.parse(SourceFile(path: "a.yml", text: yaml))
    #expect(document.root.map(JSONText.init)?.text == #"{"a":["b","c"],"d":{"e":"f"},"g":{"h":"i"},"j":"k"}"#)
  }

  @Test func duplicateKeysAreFoundInLargeMappings() throws {
    let keys = (0..<5000).map { "key\($0 % 4900)" }
    let document = Parser.parse(
      SourceFile(path: "a.yml", text: keys.map { "\($0): x\n" }.joined()), limits: .allowing(faults: 1000))
    #expect(document.faults.count == 100)
    #expect(document.root?.mapping?.entries.count == 4900)
  }

  @Test func canonicallyEquivalentKeysAreTheSame() {
    #expect(faults("gr\u{FC}n: a\ngru\u{308}n: b\n") == [.outsideSubset(.duplicateKey(first: ByteRange(0, 5)))])
    #expect(faults("\u{212A}: a\nK: b\n") == [.outsideSubset(.duplicateKey(first: ByteRange(0, 3)))])
  }

  @Test func faultsHoldNoTextOfTheFile() {
    let document = Parser.parse(
      SourceFile(path: "a.yml", text: "geheim: 1\ngeheim: 2\nb: &geheim x\nc: \"\\geheim\"\n"))
    #expect(document.faults.count == 3)
    #expect(!String(reflecting: document.faults).contains("geheim"))
  }
}
