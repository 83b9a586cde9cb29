import PolicyYAML
import SourceText
import Testing

/// The way from the bytes of a value back to the bytes of the file.
@Suite struct SourceOffsetTests {
  /// The scalar of the key `a`.
  private func scalar(_ yaml: String) throws -> Scalar {
    let document = Parser.parse(SourceFile(path: "a.yml", text: yaml))
    #expect(document.faults == [])
    return try #require(document.root?.mapping?["a"]?.scalar)
  }

  /// What stands in the file for a part of the value.
  private func source(of part: String, in scalar: Scalar, _ yaml: String) throws -> String {
    let value = Array(scalar.value.utf8)
    let wanted = Array(part.utf8)
    let start = try #require(
      value.indices.first { value[$0...].starts(with: wanted) }, "\(part) is not in the value")
    let range = scalar.sourceRange(ofValueBytes: ByteRange(start: start, length: wanted.count))
    return String(decoding: Array(yaml.utf8)[range.indices], as: UTF8.self)
  }

  @Test(arguments: [
    ("a: über x\n", "x", "x"), ("a: 'über x'\n", "x", "x"), ("a: \"über x\"\n", "ü", "ü"),
    ("a: 'it''s so'\n", "so", "so"), ("a: 'it''s so'\n", "'s", "''s"),
    (#"a: "\\d+ x""#, "d+", "d+"), (#"a: "\\d+ x""#, "\\d", #"\\d"#), (#"a: "\u00fcber x""#, "ü", #"\u00fc"#),
    (#"a: "\u00fcber x""#, "über", #"\u00fcber"#), (#"a: "\u00fcber x""#, "x", "x"),
    ("a: x\n\n  y z\n", "y", "y"), ("a: x\n\n  y z\n", "x\ny", "x\n\n  y"), ("a: x\n  y z\n", " y", "\n  y"),
    ("a: |\n  x\n  yz\n", "yz", "yz"), ("a: |\n  x\n  yz\n", "x\ny", "x\n  y"),
    ("a: >\r\n  x\r\n  yz\r\n", "x y", "x\r\n  y"), ("a: \"x\\\n  y\"\n", "xy", "x\\\n  y"),
  ])
  func partsAreFoundInTheFile(yaml: String, part: String, expected: String) throws {
    #expect(try source(of: part, in: scalar(yaml), yaml) == expected)
  }

  @Test(arguments: ["a: x y\n", "a: 'x y'\n", "a: \"x\\ty\"\n", "a: |\n  x\n  y\n", "a: x\n  y\n"])
  func pastTheValueIsTheEndOfTheScalar(yaml: String) throws {
    let scalar = try scalar(yaml)
    let source = scalar.sourceOffset(ofValueByte: scalar.value.utf8.count + 10)
    #expect(source <= scalar.range.end)
    #expect(source > scalar.range.end - 3)
    #expect(scalar.sourceRange(ofValueBytes: ByteRange(0, 0)).isEmpty)
  }

  /// Bytes that are not written as an escape or line break are those of the file.
  @Test func plainBytesAreThoseOfTheFile() throws {
    let yaml = "a: \"Grüße \\u263a, 'so'\n\n  \\tweiter \\\n  geht's\"\n"
    let bytes = Array(yaml.utf8)
    let scalar = try scalar(yaml)
    let letters = scalar.value.utf8.enumerated().filter { $0.element > 0x20 && $0.element < 0x80 }
    #expect(letters.count > 15)
    for (offset, byte) in letters { #expect(bytes[scalar.sourceOffset(ofValueByte: offset)] == byte) }
  }
}
