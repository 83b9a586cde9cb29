import Detection
import Rules
import Testing

/// Vectors: VKVV and Deutsche Rentenversicherung, GKV-Spitzenverband, KBV, sozialversicherung.at, ZAS.
@Suite struct InsuranceValidatorTests {
  static let vectors: [ValidatorCase] = [
    .init(.pensionInsurance, "15 070649 C 103", .valid, reserved: true),
    .init(.pensionInsurance, "65170839J003", .valid, reserved: true),
    .init(.pensionInsurance, "10010490A443", .valid, reserved: true),
    // The example of kbs.de does not satisfy the check of § 2 Abs. 6 VKVV; it is known as an example all the same.
    .init(.pensionInsurance, "65 170839 J 08 8", .invalid, reserved: true, note: "check-digit-wrong"),
    // Day 23 raised by 32, because its serial numbers were used up.
    .init(.pensionInsurance, "38551285K051", .valid),
    .init(.pensionInsurance, "15070649C100", .invalid, note: "check-digit-wrong"),
    .init(.pensionInsurance, "15071349C103", .invalid, note: "structure-wrong"),
    .init(.pensionInsurance, "15320649C103", .invalid, note: "structure-wrong"),
    .init(.pensionInsurance, "150706491103", .invalid, note: "structure-wrong"),
    .init(.pensionInsurance, "15070649C10", .invalid, note: "length-wrong"),
    // Check digit right, but no carrier has had area 01.
    .init(.pensionInsurance, "01070649C107", .unknown, note: "area-unknown"),
    .init(.healthInsurance, "A000500015", .valid, reserved: true),
    .init(.healthInsurance, "C000500021", .valid, reserved: true),
    .init(.healthInsurance, "A123456780", .valid, reserved: true),
    .init(.healthInsurance, "A12345678 0104212505", .invalid),
    .init(.healthInsurance, "M123456785", .valid),
    .init(.healthInsurance, "M123456785 104212505 1", .valid),
    .init(.healthInsurance, "A123456787", .invalid, note: "check-digit-wrong"),
    .init(.healthInsurance, "A1234567890", .invalid, note: "length-wrong"),
    .init(.healthInsurance, "1123456780", .invalid),
    .init(.atSVNR, "1237 010180", .valid, reserved: true),
    .init(.atSVNR, "1238 010180", .invalid, note: "check-digit-wrong"),
    .init(.atSVNR, "1237 320180", .invalid, note: "structure-wrong"),
    .init(.chAHV, "756.9217.0769.85", .valid, reserved: true),
    .init(.chAHV, "7569217076985", .valid, reserved: true),
    .init(.chAHV, "756.9217.0769.84", .invalid, note: "check-digit-wrong"),
    .init(.chAHV, "757.9217.0769.85", .invalid),
    .init(.lanr, "123456601", .valid),
    .init(.lanr, "987654401", .valid),
    .init(.lanr, "999999900", .valid, reserved: true),
    .init(.lanr, "123456901", .invalid, note: "check-digit-wrong"),
    .init(.bsnr, "021234568", .unknown, note: "no-check-digit"),
    .init(.bsnr, "000000000", .invalid),
    .init(.bsnr, "02123456", .invalid),
  ]

  static let diagnoses: [ValidatorCase] = [
    .init(.icd10, "F32.1 G", .unknown),
    .init(.icd10, "I21.9 A", .unknown),
    .init(.icd10, "S51.9 GL", .unknown),
    .init(.icd10, "S51.9GL", .unknown),
    .init(.icd10, "E11.90", .unknown),
    .init(.icd10, "J06.-", .unknown),
    .init(.icd10, "M49.04*", .unknown),
    .init(.icd10, "A38", .unknown),
    .init(.icd10, "H67.0* V", .unknown),
    // Chapter III ends with D90, chapter XI with K93.
    .init(.icd10, "D91.1", .invalid, note: "category-unknown"),
    .init(.icd10, "K95.0", .invalid, note: "category-unknown"),
    .init(.icd10, "F32.123", .invalid),
    .init(.icd10, "F32.", .invalid),
    .init(.icd10, "F3", .invalid),
    .init(.icd10, "B12 Vitamin", .invalid),
  ]

  @Test(arguments: vectors + diagnoses)
  func decidesByTheIssuersRule(_ vector: ValidatorCase) {
    vector.check()
  }
}
