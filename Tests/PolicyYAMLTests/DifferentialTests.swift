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
    var styles: [Scalar.Style: Int] = [:]
    for (index, text) in documents.enumerated() {
      let document = Parser.parse(SourceFile(path: "\(index).yml", text: text))
      let read = document.root.map(JSONText.init)?.text
      #expect(document.faults == [], "\(text)")
      #expect(read == values[index].json, "\(text)")
      if let second { #expect(read == second[index], "\(text)") }
      if let root = document.root { count(root, &styles) }
    }
    // The documents are worth comparing only if they are written in every way.
    for style in [Scalar.Style.plain, .singleQuoted, .doubleQuoted, .literal, .folded] {
      #expect(styles[style, default: 0] > Self.count / 10, "\(style)")
    }
  }

  private func count(_ node: Node, _ styles: inout [Scalar.Style: Int]) {
    switch node.content {
    case .scalar(let scalar): styles[scalar.style, default: 0] += 1
    case .sequence(let items): for item in items { count(item, &styles) }
    case .mapping(let mapping): for entry in mapping.entries { count(entry.value, &styles) }
    }
  }
}
