import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct JSONWriterTests {
  static func text(_ layout: JSONWriter.Layout, _ body: (inout JSONWriter) -> Void) -> String {
    var sink = ByteSink()
    JSONWriter.write(into: &sink, layout: layout, body)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  static func nested(_ json: inout JSONWriter) {
    json.object { json in
      json.member("text", "a")
      json.member("none", nil)
      json.member("number", -7)
      json.array("list", of: ["x", "y"])
      json.array("empty") { _ in }
      json.object("inner") { json in json.member("flag", true) }
      json.object("nothing") { _ in }
    }
  }

  @Test func compact() {
    let expected =
      #"{"text":"a","none":null,"number":-7,"list":["x","y"],"empty":[],"inner":{"flag":true},"nothing":{}}"#
    #expect(Self.text(.compact, Self.nested) == expected)
  }

  @Test func indented() {
    let expected = """
      {
        "text": "a",
        "none": null,
        "number": -7,
        "list": [
          "x",
          "y"
        ],
        "empty": [],
        "inner": {
          "flag": true
        },
        "nothing": {}
      }
      """
    #expect(Self.text(.indented, Self.nested) == expected)
  }

  @Test(arguments: [
    ("plain äß🙂", #""plain äß🙂""#),
    ("a\"b\\c/d", #""a\"b\\c/d""#),
    ("a\nb\rc\td", #""a\nb\rc\td""#),
    ("\u{0}\u{1B}\u{7F}", #""\u0000\u001B\u007F""#),
    ("\u{9B}\u{85}\u{A0}", "\"\\u009B\\u0085\u{A0}\""),
    ("\u{2028}\u{202E}\u{2066}\u{61C}\u{200F}", #""\u2028\u202E\u2066\u061C\u200F""#),
    ("\u{200D}„“•", "\"\u{200D}„“•\""),
    ("", #""""#),
  ])
  func escapes(text: String, expected: String) {
    #expect(Self.text(.compact) { $0.value(text) } == expected)
  }

  /// Whatever the text: another reader of JSON gets it back.
  @Test func anotherReaderGetsTheTextBack() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<20 {
        let limit: UInt32 = [0x80, 0x2100, 0x11_0000].randomElement(using: &generator) ?? 0x80
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) { scalars.append(scalar) }
      }
      let text = String(scalars)
      let json = Self.text(.compact) { json in json.array { $0.value(text) } }
      let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String])
      #expect(read[0].unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  @Test func aDrainTakesThePieces() {
    let taken = Pieces()
    var sink = ByteSink { piece in taken.bytes.append(contentsOf: piece) }
    for _ in 0..<1000 {
      JSONWriter.write(into: &sink, layout: .compact) { $0.value(String(repeating: "x", count: 1000)) }
      #expect(sink.bytes.count < 70_000)
    }
    sink.flush()
    #expect(taken.bytes.count == 1_002_000)
    #expect(sink.bytes.isEmpty)
  }

  private final class Pieces {
    var bytes: [UInt8] = []
  }
}
