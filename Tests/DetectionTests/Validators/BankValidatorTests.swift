import Detection
import Rules
import Testing

/// Vectors: SWIFT IBAN registry, Deutsche Bundesbank, ISO 11649, the card schemes' test numbers.
@Suite struct BankValidatorTests {
  static let ibans: [ValidatorCase] = [
    .init(.iban, "DE89370400440532013000", .valid, reserved: true, note: "country=DE"),
    .init(.iban, "DE02 1203 0000 0000 2020 51", .valid, reserved: true),
    .init(.iban, "DE97 9999 9999 0000 0123 45", .valid, reserved: true),
    .init(.iban, "AT611904300234573201", .valid, reserved: true),
    .init(.iban, "CH93 0076 2011 6238 5295 7", .valid, reserved: true),
    .init(.iban, "LI21 0881 0000 2324 013A A", .valid, reserved: true),
    .init(.iban, "MT84MALT011000012345MTLCAST001S", .valid, reserved: true),
    .init(.iban, "NO9386011117947", .valid, reserved: true),
    // Printed and typed forms.
    .init(.iban, "DE89.3704.0044.0532.0130.00", .valid, reserved: true),
    .init(.iban, "DE89-3704-0044-0532-0130-00", .valid, reserved: true),
    .init(.iban, "de89 3704 0044 0532 0130 00", .valid, reserved: true),
    // It takes the country's length and no more.
    .init(
      .iban, "DE02 1203 0000 0000 2020 51 12 EUR", .valid, reserved: true, part: "DE02 1203 0000 0000 2020 51"),
    .init(.iban, "de89 3704 0044 0532 0130 00 bis Mai", .valid, reserved: true, part: "de89 3704 0044 0532 0130 00"),
    // Near misses.
    .init(.iban, "DE89 3704 0044 0532 0130 01", .invalid, note: "check-digit-wrong"),
    .init(.iban, "DE89 3704 0044 0532 0130 0O", .invalid, note: "structure-wrong"),
    .init(.iban, "DE89 3704 0044 0532 0130 0", .invalid, note: "length-wrong"),
    .init(.iban, "DE89 3704 0044 0532 0130 001", .invalid, note: "length-wrong"),
    .init(.iban, "ZZ89 3704 0044 0532 0130 00", .invalid, note: "country-unknown"),
    .init(.iban, "DE12 3456", .invalid),
    .init(.iban, "G B29 NWBK 6016 1331 9268 19", .invalid),
    .init(.iban, "", .invalid),
  ]

  static let others: [ValidatorCase] = [
    .init(.bic, "BYLADEM1001", .valid, note: "institution-known"),
    .init(.bic, "DEUTDEFF", .valid),
    .init(.bic, "GENODEF1XXX", .valid),
    .init(.bic, "RATHAUSE", .unknown, note: "no-check-digit"),
    .init(.bic, "SPARKASS", .invalid, note: "country-unknown"),
    .init(.bic, "deutdeff", .unknown, note: "small-letters"),
    .init(.bic, "DEUTDEF0", .valid, reserved: true),
    .init(.bic, "DEUTDEFF5", .invalid),
    .init(.creditorID, "DE98ZZZ09999999999", .valid, reserved: true, .publicByPurpose),
    .init(.creditorID, "AT61ZZZ01234567890", .valid, .publicByPurpose),
    .init(.creditorID, "CH51ZZZ12345678901", .valid, .publicByPurpose),
    .init(.creditorID, "FR72ZZZ123456", .valid, .publicByPurpose),
    .init(.creditorID, "DE98ZZZ0999999999", .invalid, note: "length-wrong"),
    .init(.creditorID, "DE97ZZZ09999999999", .invalid, note: "check-digit-wrong"),
    .init(.rfReference, "RF18 5390 0754 7034", .valid, reserved: true),
    .init(.rfReference, "RF18539007547035", .invalid, note: "check-digit-wrong"),
    .init(.rfReference, "RX18539007547034", .invalid),
  ]

  static let cards: [ValidatorCase] = [
    .init(.creditCard, "4111 1111 1111 1111", .valid, reserved: true, note: "scheme=visa"),
    .init(.creditCard, "4012-8888-8888-1881", .valid, reserved: true),
    .init(.creditCard, "378282246310005", .valid, reserved: true, note: "scheme=amex"),
    .init(.creditCard, "5555555555554444", .valid, reserved: true, note: "scheme=mastercard"),
    .init(.creditCard, "2223003122003222", .valid, reserved: true, note: "scheme=mastercard"),
    .init(.creditCard, "6011111111111117", .valid, reserved: true, note: "scheme=discover"),
    .init(.creditCard, "3530111333300000", .valid, reserved: true, note: "scheme=jcb"),
    .init(.creditCard, "4111111111111112", .invalid, note: "check-digit-wrong"),
    // Luhn's digit is right, but no Visa card has 14 digits, and no scheme begins with 0 or 9.
    .init(.creditCard, "41111111111114", .invalid, note: "length-wrong"),
    .init(.creditCard, "9111111111111110", .unknown, note: "issuer-unknown"),
    .init(.creditCard, "4111", .invalid),
    .init(.creditCard, "4111 1111 1111 111A", .invalid),
  ]

  @Test(arguments: ibans + others + cards)
  func decidesByTheIssuersRule(_ vector: ValidatorCase) {
    vector.check()
  }
}
