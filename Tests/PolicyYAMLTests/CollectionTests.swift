import PolicyYAML
import SourceText
import Testing

/// Block and flow collections, compared with the same value as JSON writes it.
@Suite struct CollectionTests {
  @Test(arguments: [
    ("a: b\nc: d\n", #"{"a":"b","c":"d"}"#),
    ("- a\n- b\n", #"["a","b"]"#),
    ("a:\n- b\n- c\nd: e\n", #"{"a":["b","c"],"d":"e"}"#),
    ("a:\n  - b\n  - c\n", #"{"a":["b","c"]}"#),
    ("- a: b\n  c: d\n- e: f\n", #"[{"a":"b","c":"d"},{"e":"f"}]"#),
    ("- - a\n  - b\n- - c\n", #"[["a","b"],["c"]]"#),
    ("-\n  a: b\n-\n- c\n", #"[{"a":"b"},"","c"]"#),
    ("a:\nb:\n  c:\n", #"{"a":"","b":{"c":""}}"#),
    ("a: [b, c, [d, e]]\n", #"{"a":["b","c",["d","e"]]}"#),
    ("a: {b: c, 'd': \"e\", f: {g: h}}\n", #"{"a":{"b":"c","d":"e","f":{"g":"h"}}}"#),
    ("a: [b,\n  c, # note\n\n  d,\n  ]\n", #"{"a":["b","c","d"]}"#),
    ("a: {b, c: , d:}\n", #"{"a":{"b":"","c":"","d":""}}"#),
    ("a: [b: c, \"d\":e]\n", #"{"a":[{"b":"c"},{"d":"e"}]}"#),
    ("{\"a\":{\"b\":[1,2]},\"c\":null}\n", #"{"a":{"b":["1","2"]},"c":"null"}"#),
    ("a: {b\n  c: d\n  e}\n", #"{"a":{"b c":"d e"}}"#),
    ("a: []\nb: {}\n", #"{"a":[],"b":{}}"#),
    ("a: [x:y, http://z, -1, b - c]\n", #"{"a":["x:y","http://z","-1","b - c"]}"#),
    ("---\na: b\n...\n", #"{"a":"b"}"#),
    ("# note\n\n--- # note\na: b # note\n# note\n", #"{"a":"b"}"#),
    ("--- [a]\n", #"["a"]"#),
    ("'a b': c\n\"d\": e\nf g : h\n", #"{"a b":"c","d":"e","f g":"h"}"#),
    ("a:\r\n  - b\r\n  - c\r\n", #"{"a":["b","c"]}"#),
    ("\u{FEFF}a: b\n", #"{"a":"b"}"#),
    ("a: |\n  x\nb:\n- |\n x\n- c\n", #"{"a":"x\n","b":["x\n","c"]}"#),
  ])
  func values(yaml: String, json: String) {
    let document = Parser.parse(SourceFile(path: "a.yml", text: yaml))
    #expect(document.faults == [])
    #expect(document.root.map(JSONText.init)?.text == json)
  }

  @Test(arguments: ["", "\n", "# note\n", "  \n\t\n", "...\n", "\u{FEFF}", "\u{FEFF}# note"])
  func nothing(yaml: String) {
    let document = Parser.parse(SourceFile(path: "a.yml", text: yaml))
    #expect(document.faults == [])
    #expect(document.root == nil)
  }

  @Test func aDocumentMayBeEmpty() {
    let document = Parser.parse(SourceFile(path: "a.yml", text: "--- # note\n"))
    #expect(document.faults == [])
    #expect(document.root?.isEmpty == true)
    #expect(document.root?.range == ByteRange(3, 3))
  }

  @Test func entriesKeepTheirOrder() throws {
    let document = Parser.parse(SourceFile(path: "a.yml", text: "b: 1\na: 2\nc: 3\n"))
    let mapping = try #require(document.root?.mapping)
    #expect(mapping.entries.map(\.key.value) == ["b", "a", "c"])
    #expect(mapping.entry("a")?.value.scalar?.value == "2")
    #expect(mapping["d"] == nil)
  }
}
