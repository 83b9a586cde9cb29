import Rules
import SourceText

extension Entity {
  /// The entity; an age below 18 is that of a minor.
  func classified(in text: [UInt8]) -> Entity {
    if kind == .minor, valueClass == nil { return minor }
    guard kind == .age, valueClass == nil else { return self }
    let digits = text[textRange.indices].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard !digits.isEmpty, digits.count < 3 else { return self }
    let age = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return age < 18 ? minor : self
  }

  private var minor: Entity { with(.underAge, kind: .minor) }

  /// The same with another class, and perhaps of another kind.
  func with(_ valueClass: ValueClass, kind: EntityKind? = nil) -> Entity {
    Entity(
      kind: kind ?? self.kind, role: role, textRange: textRange, range: range, confidence: confidence,
      validity: validity, isReserved: isReserved, isRegistered: isRegistered, valueClass: valueClass,
      evidence: evidence, detector: detector, isReported: isReported, link: link)
  }
}
