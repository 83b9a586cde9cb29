import PolicyYAML
import SourceText
import TestSupport
import Testing

/// Generated documents are read as they were meant, by the parser and by PyYAML.
@Suite struct DifferentialTests {
  private static let count = 3000

  @Test func generatedDocumentsAreReadAsPyYAMLReadsThem() throws {
    var random = SeededGenerator(seed: 2027)
    let values = (0..<Self.count).map { _ in GeneratedValue.random(depth: 4, &random) }
    let documents = values.map { YAMLWriter.document($0, seed: random.next()) }
    let second = try SecondParser.read(documents)
    if second == nil { print("PyYAML (python3-yaml) is not installed: only the meant values are compared") }
    #expect(second == nil || second?.count == Self.count)
    for (index, text) in documents.enumerated() {
      let document = Parser.parse(SourceFile(path: "\(index).yml", text: text))
      let read = document.root.map(JSONText.init)?.text
      #expect(document.faults == [], "\(text)")
      #expect(read == values[index].json, "\(text)")
      if let second { #expect(read == second[index], "\(text)") }
    }
  }
}
