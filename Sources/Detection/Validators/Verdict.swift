package import Rules

/// What a validator says of a candidate. It never holds a byte of the candidate.
package struct Verdict: Hashable, Sendable {
  /// `valid`: the issuer's own rule holds. `invalid`: it is broken. `unknown`: the rule cannot tell, as where the
  /// form is right and there is no check digit.
  package let validity: Entity.Validity
  /// Whether the value is a published specimen or lies in a range kept free for examples.
  package let isReserved: Bool
  /// The reason in words of ours (`check-digit-wrong`, `country=DE`), for evidence and reports.
  package let note: String?
  /// How many bytes of the candidate, from its start, belong to the thing; nil where all do.
  package let length: Int?
  /// What more the value tells about itself.
  package let valueClass: ValueClass?

  package init(
    _ validity: Entity.Validity, note: String? = nil, isReserved: Bool = false, length: Int? = nil,
    valueClass: ValueClass? = nil
  ) {
    self.validity = validity
    self.note = note
    self.isReserved = isReserved
    self.length = length
    self.valueClass = valueClass
  }

  /// The issuer's rule is broken, as `note` says.
  static func invalid(_ note: String) -> Verdict {
    Verdict(.invalid, note: note)
  }
}

extension Verdict {
  /// Notes that several validators share.
  enum Note {
    static let checkDigit = "check-digit-wrong"
    static let length = "length-wrong"
    static let structure = "structure-wrong"
    static let noCheckDigit = "no-check-digit"
    static let country = "country-unknown"
  }
}
