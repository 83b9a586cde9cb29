import Detection
import Findings
import Linting
import Rules
import SourceText
import TestSupport
import Testing

@testable import LanguageServer

@Suite("The server finds what the command line finds")
struct EquivalenceTests {
  static let uri = "file:///nowhere/a.md"

  @Test("500 random edits leave the diagnostics of a fresh open", arguments: PositionEncoding.allCases)
  func edits(_ encoding: PositionEncoding) throws {
    var generator = SeededGenerator(seed: 3)
    var model = TextModel(scalars: Array("# Titel\n\nHier AZ 1234 in ORT Wiesendorf.\n".unicodeScalars))
    let client = try TestClient.started(capabilities: TestClient.encoding(encoding))
    let fresh = try TestClient.started(capabilities: TestClient.encoding(encoding))
    try client.open(Self.uri, model.string)
    for version in 1...500 {
      let edit = model.edit(using: &generator, encoding)
      try client.change(Self.uri, version: version, TestClient.edit(edit.start, edit.end, edit.text))
      guard version.isMultiple(of: 5) else { continue }
      try fresh.open(Self.uri, model.string, version: version)
      let (left, right) = (try client.takePublished().map(\.text), try fresh.takePublished().map(\.text))
      #expect(left == right && left.count == 1)
      guard left == right else { return }
    }
  }

  /// The example drafts, every fixture of the reader and of the whole tool that is a draft in UTF-8, and the examples of
  /// each rule as one draft.
  private static func drafts(_ library: RuleLibrary) throws -> [SourceFile] {
    let folders = ["examples/drafts", "Tests/DraftsTests/Fixtures", "Tests/EndToEndTests/Fixtures"]
    let examples = library.rules.map { rule in
      SourceFile(path: "\(rule.id).md", text: (rule.bad + rule.good).map { $0.text + "\r\n\r\n" }.joined())
    }
    return try examples
      + folders.flatMap { folder in
        try PackageFolder.files(below: folder).map { SourceFile(path: "\(folder)/\($0.path)", bytes: $0.bytes) }
      }.filter { file in
        !file.name.hasPrefix(".") && [".md", ".html", ".txt", ".csv", ".json"].contains(where: file.name.hasSuffix)
          && Array(String(decoding: file.bytes, as: UTF8.self).utf8) == file.bytes
      }
  }

  @Test("in every example and fixture, in each encoding")
  func examples() throws {
    let library = try BuiltInLibrary.withExamples()
    let today = CalendarDate("2026-11-24")
    let loader = PolicyLoader(library: library, options: PolicyLoadingOptions(today: today))
    let policy = try #require(loader.load().policy)
    let worker = try Checker(library: library, policy: policy, options: CheckOptions(today: today)).makeWorker()
    let folder = try TemporaryFolder()
    let clients = try PositionEncoding.allCases.map { encoding in
      try TestClient.started(
        library: library, root: folder.path, capabilities: TestClient.encoding(encoding))
    }
    var count = 0
    for file in try Self.drafts(library) {
      let result = worker.check(file).joined
      count += result.findings.count
      for (encoding, client) in zip(PositionEncoding.allCases, clients) {
        try client.open("file://\(folder.path)/\(file.path)", String(decoding: file.bytes, as: UTF8.self))
        let items = try #require(try client.takePublished().first?["diagnostics"]?.elements)
        let seen = items.filter { $0["data"] != nil }
        #expect(seen.map(\.summary) == result.findings.map { Self.summary($0, encoding) }, "\(file.path)")
        let fingerprints = seen.map { $0["data", "fingerprint"]?.string }
        #expect(fingerprints == result.findings.map(\.fingerprint.description))
        #expect(items.count - seen.count == result.notifications.count)
      }
    }
    #expect(count > 20)
  }

  static let showing = #"""
    {"textDocument": {"publishDiagnostics": {"relatedInformation": true}, "hover": {"contentFormat": ["markdown"]}}}
    """#

  /// The example drafts and, of each rule, the first bad example: diagnostics, what they belong to, and hovers.
  @Test("and no value of a draft is in any message", arguments: ["{}", showing])
  func leaks(_ capabilities: String) throws {
    let library = try BuiltInLibrary.withExamples()
    let drafts = try PackageFolder.files(below: "examples/drafts").filter { !$0.name.hasPrefix(".") }
    let examples = library.rules.compactMap { rule in
      rule.bad.first.map { SourceFile(path: "\(rule.id).md", text: $0.text) }
    }
    // What a rule says by itself (the name of an illness, say) is no leak.
    let words = library.rules.map { "\($0.title)\($0.message)\($0.instead)\($0.why)" }.joined()
    let client = try TestClient.started(library: library, capabilities: capabilities)
    var count = 0
    for file in drafts + examples {
      let uri = "file:///nowhere/a.\(file.name.hasSuffix(".html") ? "html" : "md")"
      try client.open(uri, String(decoding: file.bytes, as: UTF8.self))
      let inspection = try #require(client.server.checked(DocumentURI(text: uri))?.inspection)
      for finding in inspection.result.findings {
        let start = finding.region.start
        try client.request("textDocument/hover", TestClient.position(uri, start.line - 1, start.utf16Column - 1))
      }
      let output = try client.take().map(\.text).joined()
      for entity in inspection.entities where entity.kind != .url && entity.range.count > 5 {
        let value = String(decoding: file.bytes[entity.range.indices], as: UTF8.self)
        guard !words.contains(value) else { continue }
        count += 1
        #expect(!output.contains(value), "\(entity.kind.rawValue) of \(file.path) is in a message")
      }
    }
    #expect(count > 100)
  }

  static func summary(_ finding: Finding, _ encoding: PositionEncoding) -> String {
    func place(_ position: Position) -> String {
      let column =
        switch encoding {
        case .utf8: position.utf8Column
        case .utf16: position.utf16Column
        case .utf32: position.column
        }
      return "\(position.line - 1):\(column - 1)"
    }
    return "\(place(finding.region.start))-\(place(finding.region.end)) \(finding.ruleID)"
  }
}
