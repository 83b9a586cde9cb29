import Detection
import Foundation
import Rules
import Testing

/// The vectors of others' suites (`DRAFTLINT_SHARED`), which are not part of the project: each is decided as stated, or
/// stands in `shared-disagreements.txt` with the official rule that decides it.
@Suite(.enabled(if: SharedVectors.folder != nil))
struct SharedVectorTests {
  @Test(arguments: ["iban/vectors.jsonl", "german-identifiers/vectors.jsonl"])
  func vectorsAreDecidedAsStated(_ file: String) throws {
    let vectors = try SharedVectors.read(file)
    #expect(!vectors.isEmpty)
    print("\(file): \(vectors.count) vectors with a statement")
    let differing = vectors.filter { !$0.isDecidedAsStated }.map(\.line)
    let listed = try SharedVectors.disagreements(file)
    let unexpected = differing.filter { !listed.contains($0) }
    let cured = listed.filter { !differing.contains($0) }
    #expect(unexpected.isEmpty, "lines of \(file) decided otherwise and not listed: \(unexpected)")
    #expect(cured.isEmpty, "lines of \(file) listed as disagreement, but decided as stated: \(cured.sorted())")
  }

  /// The codes of others' lists of licence plates are all known here.
  @Test(arguments: [
    ("de/kennzeichen.csv", "-A 1"), ("de/kennzeichen.auslaufend.csv", "-A 1"), ("at/kennzeichen.csv", "-123 AB"),
    ("ch/kennzeichen.csv", " 12345"),
  ])
  func plateCodesAreKnown(_ file: String, rest: String) throws {
    let folder = try #require(SharedVectors.folder).appendingPathComponent("plates")
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline)
    let rows = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let column = try #require(rows.first?.firstIndex(of: "Unterscheidungszeichen"))
    let codes = rows.dropFirst().map { $0[column].trimmingCharacters(in: .whitespaces) }
    let unknown = codes.filter { ValidatorFixture.verdict(.licensePlate, $0 + rest).validity == .invalid }
    #expect(!codes.isEmpty && unknown.isEmpty, "\(unknown)")
  }
}
