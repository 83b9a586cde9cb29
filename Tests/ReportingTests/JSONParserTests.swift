import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct JSONParserTests {
  static func parse(_ text: String) throws -> JSONValue {
    try JSONParser.parse(Array(text.utf8))
  }

  @Test func readsEveryKind() throws {
    let text = #" {"a": [1, -0.5e+3, true, false, null], "b": {}, "c": [], "d": "x"} "#
    let value = try Self.parse(text)
    let numbers = [JSONValue.number("1"), .number("-0.5e+3"), .bool(true), .bool(false), .null]
    #expect(value["a"]?.elements == numbers)
    #expect(value["b"] == .object([]) && value["c"] == .array([]) && value["d"]?.text == "x")
    #expect(value["e"] == nil && value["a"]?.elements?.first?.integer == 1)
  }

  @Test(arguments: [
    (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e4\u20AC""#, "ä€"), (#""\ud83d\ude42""#, "🙂"),
    ("\"ä🙂\"", "ä🙂"), ("\"\"", ""), (#""\u0000""#, "\0"),
  ])
  func readsStrings(text: String, expected: String) throws {
    #expect(try Self.parse(text).text == expected)
  }

  @Test(arguments: [
    ("", JSONFault.Kind.unexpectedEnd), ("[1,]", .unexpectedByte), ("{\"a\":1,}", .unexpectedByte),
    ("[1 2]", .unexpectedByte),
    ("01", .badNumber), ("-", .badNumber), ("1.", .badNumber), ("1e", .badNumber), ("+1", .unexpectedByte),
    (".5", .unexpectedByte), ("tru", .unexpectedEnd), ("nul!", .unexpectedByte), ("\"a", .unexpectedEnd),
    ("\"\n\"", .unexpectedByte), (#""\x""#, .badEscape), (#""\ud800""#, .badEscape),
    (#""\ud800\u0041""#, .badEscape),
    (#""\udc00""#, .badEscape), (#""\u12g4""#, .badEscape), ("1 2", .unexpectedByte),
    ("{\"a\":1,\"a\":2}", .repeatedName),
    ("\u{FEFF}1", .unexpectedByte), ("// x\n1", .unexpectedByte), ("{1:2}", .unexpectedByte),
  ])
  func refusesWhatIsNotJSON(text: String, expected: JSONFault.Kind) {
    #expect { try Self.parse(text) } throws: { error in
      (error as? JSONFault).map { $0.kind } == expected
    }
  }

  @Test func badBytesAreRefused() {
    #expect(throws: JSONFault(.badText, at: 0)) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
  }

  /// Hostile nesting ends in an answer, not in a crash.
  @Test func deepNestingIsRefused() throws {
    let deepest = JSONParser.depthLimit
    _ = try Self.parse(String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest))
    #expect(throws: JSONFault(.tooDeep, at: deepest)) { try Self.parse(String(repeating: "[", count: 1_000_000)) }
  }

  /// Any bytes: an answer; and what it takes for JSON, another reader takes too.
  @Test func anyBytesGetAnAnswer() {
    var generator = SeededGenerator(seed: 9)
    let pieces = ["{", "}", "[", "]", ",", ":", "\"", "a", "\\", "u0041", "1", "-", ".", "e", "true", "null", " ", "ä"]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 1...9, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      guard (try? Self.parse(text)) != nil else { continue }
      let other = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(other != nil, "\(text)")
    }
  }
}
