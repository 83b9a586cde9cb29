import Detection
import Rules
import Testing

/// Vectors: BZSt and BayLfSt ("Prüfung der Steuer- und Steueridentifikationsnummer"), the Länder's sample numbers in it,
/// BMF (Austria), BFS (Switzerland).
@Suite struct TaxValidatorTests {
  static let identification: [ValidatorCase] = [
    .init(.steuerIdNr, "86 095 742 719", .valid, reserved: true),
    .init(.steuerIdNr, "65929970489", .valid, reserved: true),
    .init(.steuerIdNr, "47036892816", .valid, reserved: true),
    .init(.steuerIdNr, "36574261809", .valid, reserved: true),
    // A test number begins with 0.
    .init(.steuerIdNr, "02476291358", .invalid, reserved: true, note: "test-number"),
    // No digit twice; two digits twice; three times in a row.
    .init(.steuerIdNr, "12345678903", .invalid, note: "structure-wrong"),
    .init(.steuerIdNr, "36554266806", .invalid, note: "structure-wrong"),
    .init(.steuerIdNr, "11123456786", .invalid, note: "structure-wrong"),
    .init(.steuerIdNr, "86095742718", .invalid, note: "check-digit-wrong"),
    .init(.steuerIdNr, "8609574271", .invalid, note: "length-wrong"),
    .init(.wIdNr, "DE123456788-00001", .valid, reserved: true),
    .init(.wIdNr, "DE136695976-00001", .valid),
    .init(.wIdNr, "DE136695977-00001", .unknown, note: "check-digit-wrong"),
    .init(.wIdNr, "DE136695976-00000", .invalid),
    .init(.wIdNr, "DE136695976", .invalid),
  ]

  /// The sample number of each Land in both forms.
  static let samples: [(elster: String, local: String)] = [
    ("2893081508152", "93815/08152"), ("9181081508155", "181/815/08155"), ("1121081508150", "21/815/08150"),
    ("3048081508155", "048/815/08155"), ("2475081508152", "75 815 08152"), ("2202081508156", "02/815/08156"),
    ("2613081508153", "013 815 08153"), ("4079081508151", "079/815/08151"), ("2324081508151", "24/815/08151"),
    ("5133081508159", "133/8150/8159"), ("2722081508154", "22/815/08154"), ("1010081508182", "010/815/08182"),
    ("3201012312340", "201/123/12340"), ("3101081508154", "101/815/08154"), ("2129081508158", "29/815/08158"),
    ("4151081508156", "151/815/08156"),
  ]

  static let numbers: [ValidatorCase] = [
    .init(.steuernummer, "2893081508153", .invalid, note: "check-digit-wrong"),
    .init(.steuernummer, "2893181508152", .invalid, note: "structure-wrong"),
    .init(.steuernummer, "0281508150123", .invalid, note: "structure-wrong"),
    .init(.steuernummer, "93815/08151", .invalid, note: "check-digit-wrong"),
    .init(.steuernummer, "123/456/78901", .invalid, note: "check-digit-wrong"),
    .init(.steuernummer, "9181000008155", .invalid, note: "structure-wrong"),
    .init(.steuernummer, "12/345/6789", .invalid, note: "length-wrong"),
  ]

  static let vat: [ValidatorCase] = [
    .init(.vatID, "DE136695976", .valid),
    .init(.vatID, "DE 136 695 976", .valid),
    .init(.vatID, "de 136-695.976", .valid),
    .init(.vatID, "DE123456789", .unknown, reserved: true, note: "check-digit-wrong"),
    .init(.vatID, "DE 100 200 300", .unknown, note: "check-digit-wrong"),
    .init(.vatID, "ATU13585627", .valid),
    .init(.vatID, "ATU13585626", .invalid, note: "check-digit-wrong"),
    .init(.vatID, "CHE-100.155.212", .valid),
    .init(.vatID, "CHE-107.787.577 IVA", .valid),
    .init(.vatID, "CHE-100.155.211", .invalid, note: "check-digit-wrong"),
    .init(.vatID, "FR40303265045", .unknown, note: "check-digit-not-known"),
    .init(.vatID, "NL004495445B01", .unknown),
    .init(.vatID, "XIGD001", .unknown),
    .init(.vatID, "FR403032650451", .invalid),
    .init(.vatID, "US123456789", .invalid, note: "country-unknown"),
  ]

  @Test(arguments: identification + numbers + vat)
  func decidesByTheIssuersRule(_ vector: ValidatorCase) {
    vector.check()
  }

  @Test(arguments: samples)
  func knowsEveryLandsSample(elster: String, local: String) {
    let inElster = ValidatorFixture.verdict(.steuernummer, elster)
    #expect(inElster.validity == .valid && inElster.isReserved)
    // The Länder that print 2/3/5 compute differently; so do Hesse and the others that print 3/3/5 with a leading 0.
    let onLetters = ValidatorFixture.verdict(.steuernummer, local)
    #expect(onLetters.validity != .invalid && onLetters.isReserved, "\(onLetters.note ?? "")")
  }

  @Test func aPrintedFormOfOneLandIsDecided() {
    for local in ["93815/08152", "133/8150/8159", "181/815/08155", "151/815/08156", "201/123/12340"] {
      #expect(ValidatorFixture.verdict(.steuernummer, local).validity == .valid, "\(local)")
    }
    #expect(ValidatorFixture.verdict(.steuernummer, "24/815/08151").note == "land-unknown")
  }
}
