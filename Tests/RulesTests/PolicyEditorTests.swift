import Rules
import SourceText
import Testing

/// An exception is added to a policy's text; every byte that was there stays in its order.
@Suite struct PolicyEditorTests {
  static func exception(path: String = "posts/a.md", reason: String = "Vorgang 17") -> ExceptionDeclaration {
    ExceptionDeclaration(
      rule: Fixtures.library.rules[0].id, path: path, fingerprint: nil, reasonCode: "consent", reason: reason,
      legalBasis: nil, requestedBy: "redaktion", approvedBy: "presse", created: "2026-11-23", expires: "2027-01-31",
      declaredAt: ByteRange(0, 0))
  }

  static func edited(_ text: String, _ exception: ExceptionDeclaration = exception()) throws -> String {
    String(decoding: try PolicyEditor(SourceFile(path: "p.yml", text: text)).adding(exception), as: UTF8.self)
  }

  static let entry = """
    - {rule: \(Fixtures.library.rules[0].id), path: x/*, reason-code: consent, reason: r, approved-by: a, expires: 2027-01-01}
    """

  static let texts = [
    "version: 1\n", "version: 1", "version: 1\r\nlanguage: de\r\n", "# Kopf\nversion: 1\n\n# Ende\n",
    "---\nversion: 1\n...\n# danach\n", "\u{FEFF}version: 1\n", "version: 1\nexceptions:\nlanguage: de\n",
    "version: 1\nexceptions: # leer\nlanguage: de\n", "version: 1\nexceptions: []\nlanguage: de\n",
    "version: 1\nexceptions: [ ]   # keine\n", "version: 1\nexceptions:\n  \(entry)\n",
    "version: 1\nexceptions:\n\(entry)\nlanguage: de\n",
    "version: 1\nexceptions:\n      \(entry)   # Grund\n\nlanguage: de",
    "version: 1\nexceptions:\n  \(entry)\n  # Ende der Liste\nlanguage: de\n",
    "version: 1\nexceptions: [\(entry.dropFirst(2))]\nlanguage: de\n",
    "version: 1\nexceptions: [\(entry.dropFirst(2)), ] # eine\n",
    "version: 1\r\nexceptions:\r\n  \(entry)\r\nlanguage: de\r\n",
  ]

  @Test(arguments: texts) func oneMoreIsReadAndNothingElseChanges(text: String) throws {
    let edited = try Self.edited(text)
    // An empty `exceptions:` is a fault that the entry cures.
    let before = try #require(PolicyTests.load([".lint-policy.yml": text]).policy)
    let after = try PolicyTests.policy(edited)
    #expect(after.exceptions.count == before.exceptions.count + 1)
    let added = try #require(after.exceptions.last)
    #expect(added.path == "posts/a.md" && added.reason == "Vorgang 17" && added.expires == "2027-01-31")
    #expect(after.language == before.language)
    // What was there is a subsequence, but for an empty list.
    var rest = Substring(edited)
    for character in text.replacing(" []", with: "").replacing(" [ ]", with: "") {
      guard let place = rest.firstIndex(of: character) else {
        Issue.record("lost \(character.debugDescription) of \(text.debugDescription)")
        return
      }
      rest = rest[place...].dropFirst()
    }
    #expect(!text.contains("\r\n") || !edited.replacing("\r\n", with: "").contains("\n"), "line ends are kept")
  }

  @Test func aListOfLinesGoesOnAsItIsIndented() throws {
    let edited = try Self.edited("version: 1\nexceptions:\n    \(Self.entry)\n")
    #expect(edited.contains("\n    - rule: ") && edited.contains("\n      path: posts/a.md\n"))
  }

  @Test(arguments: [
    "Vorgang: 17", "- 17", "# 17", "'17'", "\"17\"", "a, b", "[17]", "ja", "17", "2027-01-01", "Grüße & Küsse", "x #y",
    "*", "&a", "!t", "| x", "a'b''c", " vorn", "hinten ", "ä–ö", "{rule}", "%", "@x", "`x`", "...", "---", "🎉",
  ])
  func everyTextIsReadAsItWasMeant(reason: String) throws {
    for text in ["version: 1\n", "version: 1\nexceptions: [\(Self.entry.dropFirst(2))]\n"] {
      let policy = try PolicyTests.policy(try Self.edited(text, Self.exception(reason: reason)))
      #expect(policy.exceptions.last?.reason == reason)
    }
  }

  @Test(arguments: [
    ("{version: 1}", PolicyEditError.notABlock), ("version: 1\nexceptions: {}\n", .notABlock),
    ("version: [1\n", .faulty),
    ("", .faulty),
  ])
  func whatCannotBeAddedToIsRefused(text: String, expected: PolicyEditError) {
    #expect(throws: expected) { try Self.edited(text) }
    #expect(!expected.message.german.isEmpty && !expected.message.english.isEmpty)
  }

  @Test func anotherEncodingIsRefused() {
    #expect(throws: PolicyEditError.encoding) {
      try PolicyEditor(SourceFile(path: "p.yml", bytes: [0xFF, 0xFE, 0x76, 0x00]))
    }
  }
}
