import Detection
import Rules
import Testing

/// Vectors: the Bundesdruckerei's Mustermann documents, BAMF's specimen, ICAO Doc 9303's Utopian passport and card, the
/// specimen licence of the FeV.
@Suite struct DocumentValidatorTests {
  static let cards: [ValidatorCase] = [
    .init(.idCard, "L01X00T47", .unknown, reserved: true, note: "no-check-digit"),
    .init(.idCard, "L01X00T471", .valid, reserved: true),
    .init(.idCard, "L01X00T471D", .valid, reserved: true),
    .init(.idCard, "L01X00T472", .invalid, reserved: true, note: "check-digit-wrong"),
    .init(.idCard, "T220001293", .valid, reserved: true),
    .init(.idCard, "LZ6311T475", .valid, reserved: true),
    .init(.idCard, "l01x00t47", .unknown, reserved: true),
    .init(.idCard, "C01X00T47", .unknown, reserved: true, note: "letter-of-another-document"),
    // Before November 2010: digits, and the check digit is the tenth.
    .init(.idCard, "1220001297D", .valid, reserved: true),
    .init(.idCard, "1220001298", .invalid, reserved: true, note: "check-digit-wrong"),
    .init(.idCard, "122000129", .unknown, reserved: true, note: "old-number"),
    .init(.idCard, "A1234567", .unknown, note: "provisional"),
    .init(.idCard, "L01X00T4A", .invalid),
    .init(.idCard, "L01X00T4", .invalid),
    .init(.passport, "C01X00T47", .unknown, reserved: true, note: "no-check-digit"),
    .init(.passport, "C01X00T478", .valid, reserved: true),
    .init(.passport, "C01X00T477", .invalid, reserved: true, note: "check-digit-wrong"),
    .init(.passport, "C0123456A", .invalid),
    .init(.passport, "IOQSUBDE1", .invalid),
    .init(.eAT, "Y701001V3", .unknown, reserved: true),
    .init(.eAT, "Y701001V39", .valid, reserved: true),
    .init(.eAT, "123456789", .invalid),
    .init(.drivingLicence, "B072RRE2I55", .valid, reserved: true),
    .init(.drivingLicence, "b072rre2i55", .valid, reserved: true),
    .init(.drivingLicence, "B072RRE2I65", .invalid, note: "check-digit-wrong"),
    .init(.drivingLicence, "MU12345678B", .invalid, note: "structure-wrong"),
    .init(.drivingLicence, "B072RRE2I5", .invalid, note: "length-wrong"),
  ]

  static let zones: [ValidatorCase] = [
    .init(.mrz, "IDD<<L01X00T471", .valid, reserved: true),
    .init(.mrz, "IDD<<L01X00T472", .invalid, note: "check-digit-wrong"),
    .init(.mrz, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", .unknown, reserved: true),
    .init(.mrz, "L898902C36UTO7408122F1204159ZE184226B<<<<<10", .valid),
    .init(.mrz, "L898902C36UTO7408122F1204159ZE184226B<<<<<11", .invalid),
    .init(
      .mrz,
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", .valid,
      reserved: true),
    .init(
      .mrz, "I<UTOD231458907<<<<<<<<<<<<<<< 7408122F1204159UTO<<<<<<<<<<<6 ERIKSSON<<ANNA<MARIA<<<<<<<<<<", .valid,
      reserved: true),
    .init(
      .mrz, "I<UTOD231458907<<<<<<<<<<<<<<< 7408122F1204159UTO<<<<<<<<<<<7 ERIKSSON<<ANNA<MARIA<<<<<<<<<<", .invalid,
      note: "check-digit-wrong"),
    .init(.mrz, "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<< D231458907UTO7408122F1204159<<<<<<<6", .valid, reserved: true),
    .init(.mrz, "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<", .unknown, reserved: true),
    .init(.mrz, "C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4", .valid, reserved: true),
    .init(.mrz, "6408125<2010315D<<<<<<<<<<<<<4", .valid),
    .init(.mrz, "<<<", .invalid),
    .init(.mrz, "a << b", .invalid),
    .init(.mrz, "IDD<<l01x00t471", .invalid),
  ]

  @Test(arguments: cards + zones)
  func decidesByTheIssuersRule(_ vector: ValidatorCase) {
    vector.check()
  }
}
