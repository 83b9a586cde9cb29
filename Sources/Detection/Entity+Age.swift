import Rules
import SourceText

extension Entity {
  /// The entity; an age below 18 with its class.
  func classified(in text: [UInt8]) -> Entity {
    guard kind == .age, valueClass == nil else { return self }
    let digits = text[textRange.indices].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard !digits.isEmpty, digits.count < 3 else { return self }
    let age = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard age < 18 else { return self }
    return Entity(
      kind: kind, role: role, textRange: textRange, range: range, confidence: confidence, validity: validity,
      isReserved: isReserved, isRegistered: isRegistered, valueClass: .underAge, evidence: evidence,
      detector: detector, isReported: isReported, link: link)
  }
}
