import Rules
import SourceText
import Testing

/// A value more in the authority register, and nothing else changed.
@Suite struct RegisterEditorTests {
  static func adding(_ value: String, to text: String) -> String? {
    let file = SourceFile(path: ".lint-policy.yml", text: text)
    guard let edit = RegisterEditor(file)?.adding(value, to: "own-phones") else { return nil }
    return String(decoding: file.bytes(applying: [edit]), as: UTF8.self)
  }

  @Test(arguments: [
    ("", "version: 1\nauthority:\n  own-phones:\n    - '030 23125 000'\n"),
    ("version: 1", "version: 1\nauthority:\n  own-phones:\n    - '030 23125 000'\n"),
    ("version: 1\r\nauthority:\r\n", "version: 1\r\nauthority:\r\n  own-phones:\r\n    - '030 23125 000'\r\n"),
    (
      "authority: # Register\n    name: Amt\nversion: 1\n",
      "authority: # Register\n    own-phones:\n      - '030 23125 000'\n    name: Amt\nversion: 1\n"
    ),
    (
      "authority:\n  own-phones:\n  - 115 # Bürgertelefon\n  name: Amt\n",
      "authority:\n  own-phones:\n  - 115 # Bürgertelefon\n  - '030 23125 000'\n  name: Amt\n"
    ),
    ("authority:\n  own-phones: [115]\n", "authority:\n  own-phones: [115, '030 23125 000']\n"),
    ("authority:\n  own-phones: []\n", "authority:\n  own-phones: ['030 23125 000']\n"),
  ])
  func aValueIsAdded(text: String, expected: String) {
    #expect(Self.adding("030 23125 000", to: text) == expected)
  }

  @Test func quotesAreDoubled() {
    #expect(Self.adding("O'Odenbrecht", to: "version: 1\n")?.hasSuffix("- 'O''Odenbrecht'\n") == true)
  }

  @Test(arguments: ["{version: 1}", "authority: {name: Amt}\n", "version: 1\n\tauthority:\n"])
  func whatCannotBeAddedToIsLeftAlone(text: String) {
    #expect(Self.adding("115", to: text) == nil)
  }
}
