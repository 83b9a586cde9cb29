import PolicyYAML
import SourceText
import Testing

@Suite struct SkippedKeyTests {
  @Test(arguments: [
    "b: c\n", "b:\n", "b:\n  - c\n  - d\n", "b:\n- c\n\n- d\n", "b: |\n  x: y\n\n    # z\n", "b: [c,\n  d]\n",
    "b: 'c\n\n  d'\n", "b:\n  # note\n  c: d\n# note\n  e: f\n", "b:\n\t\n  c: d\n", "b: # note\n  c\r\n",
    "b:\n    c:\n      - d: |\n          e\n    f: g\n", "'b': c\n", "b : c\n",
  ])
  func theOthersStayTheSame(entry: String) {
    for text in [
      "\(entry)a: 1\nz: 2\n", "a: 1\n\(entry)z: 2\n", "a: 1\nz: 2\n\(entry)", "---\na: 1\n\(entry)z: 2\n...\n",
    ] {
      let document = Parser.parse(SourceFile(path: "a.yml", text: text), skippedKeys: ["b", "x"])
      #expect(document.faults == [])
      #expect(document.root.map(JSONText.init)?.text == #"{"a":"1","z":"2"}"#)
    }
  }

  @Test func keysFurtherInsideStay() {
    let text = "a:\n  b: 1\nc: {b: 2}\nd:\n  - b: 3\n"
    let document = Parser.parse(SourceFile(path: "a.yml", text: text), skippedKeys: ["b"])
    #expect(document.root.map(JSONText.init)?.text == #"{"a":{"b":"1"},"c":{"b":"2"},"d":[{"b":"3"}]}"#)
  }

  @Test func faultsInsideAreNotNoticed() {
    let text = "a: 1\nb:\n  - &x [\n  - 'y\nc: &z 3\n"
    let document = Parser.parse(SourceFile(path: "a.yml", text: text), skippedKeys: ["b"])
    #expect(document.faults.map(\.kind) == [.outsideSubset(.anchor)])
    #expect(document.root.map(JSONText.init)?.text == #"{"a":"1","c":"3"}"#)
  }
}
