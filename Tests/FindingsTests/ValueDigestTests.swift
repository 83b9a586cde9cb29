import Rules
import TestSupport
import Testing

@testable import Findings

@Suite struct ValueDigestTests {
  let key: ValueKey

  init() throws {
    key = try #require(ValueKey("0123456789abcdef\n"))
  }

  /// Computed with Python: `hmac.new(b"0123456789abcdef", b"IBAN\0de02120300000000202051", "sha256").hexdigest()`.
  @Test func isAnHMACOfKindAndValue() {
    let digest = key.digest(of: "de02120300000000202051".utf8, kind: .iban)
    #expect(digest.code == "01614fa66890efd501420a921ad0d49e11ce9ae23d4841440716b5f76626bb18")
  }

  @Test func kindsAndKeysDiffer() throws {
    let digest = key.digest(of: "1234".utf8, kind: .iban)
    #expect(digest != key.digest(of: "1234".utf8, kind: .phoneNumber))
    let other = try #require(ValueKey("fedcba9876543210"))
    #expect(digest != other.digest(of: "1234".utf8, kind: .iban))
    #expect(digest == ValueDigest(code: digest.code))
  }

  @Test func neitherTellsItselfWhenPrinted() {
    let digest = key.digest(of: "1234".utf8, kind: .iban)
    #expect("\(digest)\(key)" == "hmackey")
  }

  @Test(arguments: ["", "short", "two words that are long enough", "                    "])
  func aWeakKeyIsRefused(text: String) {
    #expect(ValueKey(text) == nil)
  }

  @Test(arguments: ["", "ab", String(repeating: "G", count: 64), String(repeating: "A", count: 64)])
  func aBadCodeIsRefused(code: String) {
    #expect(ValueDigest(code: code) == nil)
  }

  @Test func aNewKeyIsRandomAndGood() {
    var generator = SeededGenerator(seed: 8)
    let texts = (0..<2).map { _ in ValueKey.newText(using: &generator) }
    #expect(texts[0] != texts[1] && texts.allSatisfy { $0.count == 64 && ValueKey($0) != nil })
  }
}
