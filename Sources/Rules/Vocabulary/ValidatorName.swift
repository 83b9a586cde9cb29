/// The validators that a pattern may name: a closed set, since each is code in `Detection`.
package enum ValidatorName: String, Sendable, CaseIterable {
  case iban
  case email
  case phone
  case licensePlate = "license-plate"
}
