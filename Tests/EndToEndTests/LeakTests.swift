import Foundation
import TestSupport
import Testing

/// Promise 1: no output of the tool and no file that it keeps holds a value of a draft; with all drafts here together,
/// 210 random values.
@Suite struct LeakTests {
  /// Every format, plain; the text of a terminal with its context and colours too.
  static let runs: [[String]] =
    [
      "text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "rdjson", "junit", "checkstyle", "markdown",
      "html",
    ].map { ["--format", $0] } + [
      ["--context", "--color", "always"], ["--statistics", "-v"], ["--policy", "gone.yml"],
    ]

  /// Random values that the detectors see, each with the pieces of it that no output may hold.
  struct Value {
    let text: String
    /// Runs of letters or digits of the value, long enough not to occur by chance.
    var pieces: [String] {
      text.split { !($0.isLetter || $0.isNumber) }.map(String.init).filter { $0.count >= 4 } + [text]
    }
  }

  static func values(seed: UInt64) -> [String: Value] {
    var random = SeededGenerator(seed: seed)
    func digits(_ count: Int) -> String {
      String((0..<count).map { _ in "0123456789".randomElement(using: &random) ?? "7" })
    }
    func letters(_ count: Int) -> String {
      String((0..<count).map { _ in "bcdfgjkmpqvwxz".randomElement(using: &random) ?? "q" })
    }
    let account = "7" + digits(17)
    let check = 98 - Self.remainder(of: account + "131400")
    let iban = "DE" + (check < 10 ? "0" : "") + "\(check)" + account
    return [
      "iban": Value(text: iban),
      "mail": Value(text: "\(letters(7)).\(letters(8))@\(letters(9)).de"),
      "phone": Value(text: "0171 \(digits(7))"),
      "plate": Value(text: "M-XQ \(Int.random(in: 1000...9999, using: &random))"),
      "street": Value(text: "\(letters(8).capitalized)straße \(Int.random(in: 100...199, using: &random))"),
      "name": Value(text: "\(letters(7).capitalized)"),
    ]
  }

  static func remainder(of digits: String) -> Int {
    digits.reduce(0) { ($0 * 10 + ($1.wholeNumberValue ?? 0)) % 97 }
  }

  static func draft(_ v: [String: Value]) -> String {
    """
    ---
    title: Anruf von Herrn \(v["name"]?.text ?? "")
    ---

    # 🎉 Fundsache 👮‍♀️

    Frau Dr. \(v["name"]?.text ?? "") wohnt in der \(v["street"]?.text ?? ""), Konto **\(v["iban"]?.text ?? "")**,
    Kennzeichen \(v["plate"]?.text ?? ""), Handy \(v["phone"]?.text ?? ""), Mail <\(v["mail"]?.text ?? "")>.
    Schreibt uns euren Namen und Handynummer wie \(v["phone"]?.text ?? "") in die Kommentare!
    """
  }

  @Test(arguments: UInt64(1)...20) func noFormatHoldsAValue(seed: UInt64) throws {
    let values = Self.values(seed: seed)
    let folder = try ScratchFolder()
    try folder.write(Self.draft(values), to: "posts/draft.md")
    for run in Self.runs {
      let output = try Tool.run(["check", "posts"] + run, in: folder.url)
      #expect(output.status == (run.contains("gone.yml") ? 2 : 1), "\(run): \(output.stderr)")
      expectSilence(about: values, in: output.everything, run.joined(separator: " "))
    }
    let inspected = try Tool.run(["inspect", "posts/draft.md"], in: folder.url)
    expectSilence(about: values, in: inspected.everything, "inspect")
  }

  /// Ten drafts of six values each: baseline, exceptions, and what is said while they are written.
  @Test(arguments: UInt64(31)...40) func noFileThatIsKeptHoldsAValue(seed: UInt64) throws {
    let values = Self.values(seed: seed)
    let folder = try ScratchFolder()
    try folder.write(Self.draft(values), to: "posts/draft.md")
    try folder.write("version: 1\nextends: [recommended]\n", to: ".lint-policy.yml")
    let details = [
      "--reason-code", "consent", "--reason", "Vorgang 17", "--requested-by", "a", "--approved-by", "b", "--expires",
      "2027-01-31", "--today", "2026-11-24",
    ]
    for (arguments, status) in [
      (["baseline", "create"], 0), (["baseline", "update", "--accept", "Vorgang 17"], 0), (["baseline", "prune"], 0),
      (["baseline", "stats"], 0), (["check", "posts", "--baseline", ".draftlint-baseline.json", "-v"], 0),
      (["exception", "add", "posts/draft.md", "--rule", "combination/account-and-name"] + details, 0),
      (["exception", "add", "posts/draft.md", "--rule", "identifiers/passport"] + details, 2),
      (["check", "posts", "--format", "json", "--today", "2026-11-24"], 1),
      (["check", "posts", "--format", "html", "--context", "--baseline", ".draftlint-baseline.json"], 0),
    ] as [([String], Int32)] {
      let output = try Tool.run(arguments, in: folder.url)
      #expect(output.status == status, "\(arguments): \(output.stderr)")
      expectSilence(about: values, in: Self.withoutCodes(output.everything), arguments.joined(separator: " "))
    }
    for name in [".draftlint-baseline.json", ".lint-policy.yml", ".draftlint-key"] {
      let text = try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
      #expect(!text.isEmpty)
      expectSilence(about: values, in: Self.withoutCodes(text), name)
    }
  }

  @Test(arguments: UInt64(21)...25) func streamHoldsNoValue(seed: UInt64) throws {
    let values = Self.values(seed: seed)
    let line = try JSONSerialization.data(withJSONObject: ["id": "1", "text": Self.draft(values), "path": "a.md"])
    let output = try Tool.run(["stream"], input: Array(line) + [10])
    #expect(output.status == 0)
    #expect(output.stdout.contains("IBAN"))
    expectSilence(about: values, in: output.everything, "stream")
  }

  /// A text without fingerprints, digests and keys, in which four digits of a value can stand by chance.
  private static func withoutCodes(_ text: String) -> String {
    text.replacing(/v1:[0-9a-f]{16,32}/, with: "").replacing(/\b[0-9a-f]{64}\b/, with: "")
  }

  private func expectSilence(about values: [String: Value], in output: String, _ name: String) {
    for (kind, value) in values {
      for piece in value.pieces {
        #expect(!output.contains(piece), "\(name) holds a piece of the \(kind)")
      }
    }
  }
}
