import Findings
import Linting
import Rules
import SourceText
import Testing

/// Findings are bound to their values by a key, and named independently of the folder.
@Suite struct ValueBindingTests {
  static let key = "0123456789abcdef"

  static func digests(_ text: String, key: String? = key, path: String = "a.md") throws -> [ValueDigest?] {
    try ExceptionLibrary.worker(key: key).check(SourceFile(path: path, text: text)).findings.map(\.valueDigest)
  }

  @Test func theSameValueHasTheSameDigestHoweverItIsWritten() throws {
    let digests = try Self.digests("AZ 4711\n\nWort AZ **4711**, und AZ&nbsp;4711\n")
    #expect(digests.count == 3 && Set(digests).count == 1 && digests[0] != nil)
    #expect(try Self.digests("AZ 4711", path: "b.md") == [digests[0]], "the place is no part of it")
    #expect(try Self.digests("AZ 4712") != [digests[0]])
    #expect(try Self.digests("AZ 4711", key: "fedcba9876543210") != [digests[0]])
    #expect(try Self.digests("AZ 4711", key: nil) == [nil])
  }

  @Test func fingerprintsGoByTheNameThatIsGiven() throws {
    let worker = try ExceptionLibrary.worker()
    func fingerprint(_ path: String, _ identity: String?) -> [String] {
      worker.check(SourceFile(path: path, text: "AZ 4711"), as: DraftName(identity: identity)).findings
        .map(\.fingerprint.description)
    }
    #expect(fingerprint("a.md", "posts/a.md") == fingerprint("../posts/a.md", "posts/a.md"))
    #expect(fingerprint("a.md", "posts/a.md") == fingerprint("posts/a.md", nil))
    #expect(fingerprint("a.md", "posts/a.md") != fingerprint("a.md", "posts/b.md"))
  }
}
