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
}
