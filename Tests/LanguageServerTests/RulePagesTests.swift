import Rules
import SourceText
import TestSupport
import Testing
import Workspace

@testable import LanguageServer

@Suite("The page of a rule")
struct RulePagesTests {
  static let uri = "file:///nowhere/a.md"
  static let linking = #"{"textDocument": {"publishDiagnostics": {"codeDescriptionSupport": true}}}"#

  static func address(_ options: String, capabilities: String = linking, installed: RulePages? = nil) throws -> String?
  {
    let client = TestClient(installedPages: installed)
    try client.request("initialize", #"{"capabilities": \#(capabilities), "initializationOptions": \#(options)}"#)
    try client.open(uri, "AZ 1234")
    return try client.takePublished().first?["diagnostics"]?.elements?.first?["codeDescription", "href"]?.string
  }

  @Test(
    "is where the client says",
    arguments: [
      "https://amt.example/regeln", "https://amt.example/regeln/", "file:///srv/regeln", "http://amt.example",
    ])
  func named(_ address: String) throws {
    let base = address.hasSuffix("/") ? String(address.dropLast()) : address
    #expect(try Self.address(#"{"documentation": "\#(address)"}"#) == base + "/personal-data/case-number.md")
    #expect(try Self.address(#"{"documentation": "\#(address)"}"#, capabilities: "{}") == nil)
  }

  @Test(
    "is nowhere where nobody says, or what is said is no address",
    arguments: [
      "null", "{}", "[]", #"{"documentation": 1}"#, #"{"documentation": "javascript:alert(1)"}"#,
      #"{"documentation": "https://"}"#,
    ]
  )
  func nowhere(_ options: String) throws {
    #expect(try Self.address(options) == nil)
  }

  @Test("is the installed one otherwise")
  func installed() throws {
    let folder = try TemporaryFolder()
    let program = FilePath("\(folder.path)/usr/bin/draftlint")
    #expect(RulePages(besideProgram: program) == nil)
    try folder.write("usr/share/doc/draftlint/rules/README.md", "# Regeln\n")
    let pages = try #require(RulePages(besideProgram: program))
    let expected = "file://\(folder.path)/usr/share/doc/draftlint/rules/personal-data/case-number.md"
    #expect(try Self.address("null", installed: pages) == expected)
    let other = try Self.address(#"{"documentation": "https://amt.example"}"#, installed: pages)
    #expect(other == "https://amt.example/personal-data/case-number.md")
  }

  @Test("is there for every rule that ships")
  func everyRule() throws {
    let pages = Set(try PackageFolder.files(below: "docs/rules").map(\.path))
    let rules = try BuiltInLibrary.withExamples().rules
    let missing = rules.map { "\($0.id).md" }.filter { !pages.contains($0) }
    #expect(missing.isEmpty)
  }
}
