import Detection
import Rules
import Testing

/// Vectors: KoSIT, the courts' published file numbers, python-stdnum's published register numbers.
@Suite struct RegisterValidatorTests {
  static let registers: [ValidatorCase] = [
    .init(.commercialRegister, "HRA 11223", .unknown, .merchant),
    .init(.commercialRegister, "HRB 49263", .unknown, .company),
    .init(.commercialRegister, "HR B 12345", .unknown, .company),
    .init(.commercialRegister, "HRB49263", .unknown, .company),
    .init(.commercialRegister, "hrb 12345", .unknown, .company),
    .init(.commercialRegister, "HRB 12345 B", .unknown, .company),
    .init(.commercialRegister, "HRA 99, e.K.", .unknown, .merchant, part: "HRA 99"),
    .init(.commercialRegister, "HRB 123456 München", .unknown, .company, part: "HRB 123456"),
    .init(.commercialRegister, "VR 1234", .unknown, .association),
    .init(.commercialRegister, "GnR 77", .unknown, .company),
    .init(.commercialRegister, "GsR 12", .unknown, .merchant),
    .init(.commercialRegister, "HRC 12345", .invalid),
    .init(.commercialRegister, "HRB 1234567", .invalid),
    .init(.commercialRegister, "HRB", .invalid),
    .init(.leitwegID, "991-03730-19", .valid, reserved: true, .publicByPurpose),
    .init(.leitwegID, "04011000-1234512345-06", .valid, reserved: true, .publicByPurpose),
    .init(.leitwegID, "991-03730-18", .invalid, note: "check-digit-wrong"),
    .init(.leitwegID, "1-03730-19", .invalid),
    .init(.leitwegID, "0221-221-01", .invalid),
  ]

  static let files: [ValidatorCase] = [
    .init(.caseNumber, "709 O 367/06", .valid, .courtCase),
    .init(.caseNumber, "XII ZR 17/04", .valid, .courtCase),
    .init(.caseNumber, "5 StR 231/03", .valid, .criminalCase),
    .init(.caseNumber, "2 AZR 228/80", .valid, .courtCase),
    .init(.caseNumber, "6 Ca 4589/11", .valid, .courtCase),
    .init(.caseNumber, "3 Ks 120 Js 1234/21", .valid, .criminalCase),
    .init(.caseNumber, "115 Js 4711/26", .valid, .criminalCase),
    .init(.caseNumber, "13 K 1419/23", .valid, .courtCase),
    .init(.caseNumber, "S 12 AS 345/21 ER", .valid, .socialCase),
    .init(.caseNumber, "L 3 R 22/20", .valid, .socialCase),
    .init(.caseNumber, "12 F 45/22", .valid, .familyCase),
    .init(.caseNumber, "3 XVII 123/20", .valid, .guardianshipCase),
    .init(.caseNumber, "1 BvR 1234/21", .valid, .courtCase),
    .init(.caseNumber, "M 7 K 21.1234", .valid, .courtCase),
    .init(.caseNumber, "8 C 5.20", .valid, .courtCase),
    .init(.caseNumber, "85 C 153/21y", .valid, .courtCase),
    .init(.caseNumber, "C-210/16", .valid, .courtCase),
    .init(.caseNumber, "1C_123/2020", .valid, .courtCase),
    .init(.caseNumber, "3 Ks 12/21 gegen", .valid, .criminalCase, part: "3 Ks 12/21"),
    // One letter and no division may be anything.
    .init(.caseNumber, "C 12/20", .unknown, .courtCase, note: "sign-alone"),
    .init(.caseNumber, "Js 1234/21", .valid, .criminalCase),
    .init(.caseNumber, "V 2200-BY/14 III", .unknown, .administrativeFile),
    .init(.caseNumber, "123/4567/8901", .unknown, .administrativeFile),
    .init(.caseNumber, "32.4-118/26", .unknown, .administrativeFile),
    .init(.caseNumber, "3 Xy 12/21", .unknown, .administrativeFile),
    .init(.caseNumber, "Bescheid", .invalid),
  ]

  @Test(arguments: registers + files)
  func decidesByTheIssuersRule(_ vector: ValidatorCase) {
    vector.check()
  }
}
