import SourceText

/// The keyed hash of a finding's normalised value (HMAC-SHA-256), by which the next run sees whether it is still the
/// same value. Without the key nobody can try values out.
///
/// It stands in baseline and policy files only, never in a report or log; so its description does not tell it.
package struct ValueDigest: Hashable, Sendable, CustomStringConvertible {
  /// 64 hexadecimal digits, for baseline and policy files only.
  package let code: String

  /// Takes a code from a file; nil if it is not 64 lower-case hexadecimal digits.
  package init?(code: String) {
    guard code.utf8.count == 2 * SHA256.digestLength else { return nil }
    guard code.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else { return nil }
    self.code = code
  }

  init(_ bytes: [UInt8]) {
    code = Hexadecimal.text(bytes)
  }

  package var description: String { "hmac" }
}
