/// The kinds of value that `rules/lists/reserved-values.txt` knows specimens of; the raw value stands before the colon.
enum ReservedKind: String {
  case birth
  case card
  case creditor
  case document
  case health
  case iban
  case imei
  case lanr
  case leitweg
  case licence
  case pension
  case phone
  case rf
  case socialAT = "social-at"
  case socialCH = "social-ch"
  case taxID = "tax-id"
  case taxNumber = "tax-number"
  case vat
  case vin
}

extension ValidatorLists {
  /// Whether the value, without separators, is a published specimen.
  func isReserved(_ kind: ReservedKind, _ value: some Collection<UInt8>) -> Bool {
    self[.reservedValues].contains(Array(kind.rawValue.utf8) + [UInt8(ascii: ":")] + value)
  }
}
