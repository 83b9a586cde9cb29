import PolicyYAML
import SourceText
import Testing

/// Texts that are made to exhaust the parser: each ends with a fault, none with a crash.
@Suite struct HostileInputTests {
  private func faults(_ bytes: [UInt8], _ limits: Limits = .policy) -> [SyntaxFault.Kind] {
    let document = Parser.parse(SourceFile(path: "a.yml", bytes: bytes), limits: limits)
    let isOverLimit = document.faults.contains { if case .limit(.scalarLength) = $0.kind { false } else { $0.isLimit } }
    if isOverLimit { #expect(document.root == nil) }
    return document.faults.map(\.kind)
  }

  private func faults(_ text: String, _ limits: Limits = .policy) -> [SyntaxFault.Kind] {
    faults(Array(text.utf8), limits)
  }

  private func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(String(repeating: text, count: count).utf8)
  }

  @Test func largeFiles() {
    let brackets = repeated("[", 10_000_000)
    #expect(faults(brackets) == [.limit(.fileSize(4 << 20))])
    #expect(faults(brackets, .allowing()) == [.limit(.depth(512))])
    #expect(faults(repeated("a: b\n", 2_000_000)) == [.limit(.fileSize(4 << 20))])
  }

  @Test(arguments: ["[", "{", "- ", "{a: ", "[{a: ", "? ", "- ? "])
  func deepNesting(opening: String) {
    let text = repeated(opening, 100_000)
    #expect(faults(text, .allowing(depth: 64, faults: 100)).contains { $0.isLimit })
  }

  @Test func aThousandNestedMappings() {
    let block = (0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(faults(block) == [.limit(.depth(64))])
    let flow = "a: " + String(repeating: "{a: ", count: 1000) + "b" + String(repeating: "}", count: 1000)
    #expect(faults(flow) == [.limit(.depth(64))])
    #expect(faults(String(repeating: "- ", count: 64) + "x\n") == [])
  }

  @Test func hugeScalars() {
    let long = String(repeating: "x", count: 1_000_000)
    for text in ["a: \(long)\n", "a: '\(long)'\n", "a: \"\\n\(long)\"\n", "a: |\n  \(long)\n", "a: [\(long)]\n"] {
      #expect(faults(text) == [.limit(.scalarLength(64 << 10))])
    }
    #expect(faults("# \(long)\na: b # \(long)\n") == [])
    #expect(faults("\(long): b\n").contains(.structure(.keyTooLong)))
    let lines = String(repeating: "  x\n", count: 100_000)
    #expect(faults("a:\n\(lines)") == [.limit(.scalarLength(64 << 10))])
    #expect(faults("a: >\n\(lines)") == [.limit(.scalarLength(64 << 10))])
  }

  @Test func manyNodes() {
    #expect(faults(repeated("- \n", 250_000)) == [.limit(.nodeCount(200_000))])
    #expect(faults("[" + String(repeating: ",a", count: 250_000)).contains(.limit(.nodeCount(200_000))))
  }

  @Test(arguments: ["\0", "&", "!a ", "\t", "\"", "a\n b: c\n", "- x\ny\n", "]", "{]", "\r", "a: b: c\n", "@\n", "*x "])
  func manyFaults(text: String) {
    let faults = faults(repeated(text, 100_000), .allowing(depth: 64))
    #expect(faults.count <= 101)
  }

  @Test func billionLaughs() {
    let lines = (1..<10).map { "a\($0): &a\($0) [\(repeatElement("*a\($0 - 1)", count: 9).joined(separator: ", "))]\n" }
    let faults = faults("a0: &a0 ha\n" + lines.joined())
    #expect(faults.contains(.outsideSubset(.anchor)))
    #expect(faults.contains(.outsideSubset(.alias)))
  }

  @Test func noBytesAtAll() {
    #expect(faults([0]) == [.encoding(.controlCharacter)])
    #expect(faults([0xFF]) == [.encoding(.invalidByte)])
    #expect(faults(repeated("\0", 1_000_000)).last == .limit(.faultCount(100)))
    #expect(faults((0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 + 128) }).last == .limit(.faultCount(100)))
    #expect(faults([0xFE, 0xFF, 0, 0x61]) == [.encoding(.notUTF8)])
  }

  @Test func messagesOfLongLinesStaySmall() {
    let text = "a: [" + String(repeating: "&b x, ", count: 170_000) + "]\n"
    let document = Parser.parse(SourceFile(path: "a.yml", text: text))
    let messages = document.diagnostics().map { $0.rendered() }
    #expect(messages.count == 101)
    #expect(messages.allSatisfy { $0.utf8.count < 1000 })
  }
}

extension SyntaxFault {
  fileprivate var isLimit: Bool { kind.isLimit }
}

extension SyntaxFault.Kind {
  fileprivate var isLimit: Bool {
    if case .limit = self { true } else { false }
  }
}
