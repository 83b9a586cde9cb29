import Detection
import Rules
import Testing

/// Vectors: FZV and its annexes, KDV (Austria), VZV (Switzerland), ISO 3779 and NHTSA, GSMA.
@Suite struct VehicleValidatorTests {
  static let german: [ValidatorCase] = [
    .init(.licensePlate, "M-AB 1234", .valid, note: "country=DE"),
    .init(.licensePlate, "M AB 1234", .valid),
    .init(.licensePlate, "B-AB-1234", .valid),
    .init(.licensePlate, "BÜS-A 1", .valid),
    .init(.licensePlate, "ÖHR-AB 123", .valid),
    .init(.licensePlate, "KA-EF 1H", .valid),
    .init(.licensePlate, "B-MW 1E", .valid),
    .init(.licensePlate, "B-MW 1 E", .valid),
    .init(.licensePlate, "HH-AB 12E", .valid),
    .init(.licensePlate, "KA-EF 1H 04-10", .valid),
    .init(.licensePlate, "KA-EF 1 04/10", .valid),
    .init(.licensePlate, "KA-EF 1 11-03", .valid),
    .init(.licensePlate, "hh-ab 1234", .unknown, note: "small-letters"),
    .init(.licensePlate, "HHAB 123", .unknown, note: "no-separator"),
    .init(.licensePlate, "KA-SS 12", .unknown, note: "letters-not-given"),
    .init(.licensePlate, "AL-AB 12", .unknown, note: "district-old"),
    .init(.licensePlate, "DIN A4", .unknown, note: "usual-abbreviation"),
    .init(.licensePlate, "DIN EN 301", .unknown, note: "usual-abbreviation"),
    .init(.licensePlate, "M-V 2026", .unknown, note: "usual-abbreviation"),
    // Eight signs at most; no umlaut in the group; no leading 0; a season has two to eleven months.
    .init(.licensePlate, "MIL-EF 1234E", .invalid, note: "length-wrong"),
    .init(.licensePlate, "MIL-EF 1234", .invalid, note: "length-wrong"),
    .init(.licensePlate, "M-ÄB 123", .invalid),
    .init(.licensePlate, "M-AB 0123", .invalid),
    .init(.licensePlate, "M-ABC 12", .invalid),
    .init(.licensePlate, "KA-EF 1 04-04", .invalid),
    .init(.licensePlate, "KA-EF 1 04-13", .invalid),
    .init(.licensePlate, "XX-XX 123", .invalid),
    .init(.licensePlate, "Die B 75", .invalid),
    .init(.licensePlate, "Am So 31", .invalid),
    .init(.licensePlate, "bis zu 5000", .invalid),
    .init(.licensePlate, "EN 301 549", .unknown, note: "number-alone"),
  ]

  static let special: [ValidatorCase] = [
    .init(.licensePlate, "Y-123 456", .valid, .officialVehicle),
    .init(.licensePlate, "BP 15-123", .valid, .officialVehicle),
    .init(.licensePlate, "NRW 4-1234", .valid, .officialVehicle),
    .init(.licensePlate, "THW-84532", .valid, .officialVehicle),
    .init(.licensePlate, "NRW 2030", .unknown, .officialVehicle),
    .init(.licensePlate, "0-17-1", .valid, .diplomaticVehicle),
    .init(.licensePlate, "M-1234", .unknown, note: "number-alone"),
    .init(.licensePlate, "M-06123", .valid, .tradePlate),
    .init(.licensePlate, "HH-04 123", .valid, .tradePlate),
    .init(.licensePlate, "123 ABC", .unknown, .insurancePlate),
    .init(.licensePlate, "1234 ABC", .invalid),
  ]

  static let neighbours: [ValidatorCase] = [
    .init(.licensePlate, "W-12345A", .valid, note: "country=AT"),
    .init(.licensePlate, "S 123 AB", .valid, note: "country=AT"),
    .init(.licensePlate, "GU-NAME 1", .valid, note: "country=AT"),
    .init(.licensePlate, "GU-123 ABC", .invalid),
    .init(.licensePlate, "WD-12 AB", .valid, .diplomaticVehicle),
    .init(.licensePlate, "FW-123 AB", .valid, .officialVehicle),
    .init(.licensePlate, "ZH 123456", .unknown, note: "country=CH"),
    .init(.licensePlate, "TI 12345", .unknown, note: "country=CH"),
    .init(.licensePlate, "TI 012345", .invalid),
    .init(.licensePlate, "QQ 123456", .invalid),
  ]

  static let devices: [ValidatorCase] = [
    .init(.vin, "1M8GDM9AXKP042788", .valid, reserved: true),
    .init(.vin, "1M8GDM9A1KP042788", .invalid, note: "check-digit-wrong"),
    .init(.vin, "WVWZZZ1JZXW000001", .unknown, reserved: true, note: "check-digit-wrong"),
    .init(.vin, "WVWZZZ1JZXW00000O", .invalid),
    .init(.vin, "WVWZZZ1JZXW0001", .invalid, note: "length-wrong"),
    .init(.imei, "490154203237518", .valid, reserved: true),
    .init(.imei, "49-015420-323751-8", .valid, reserved: true),
    .init(.imei, "490154203237517", .invalid, note: "check-digit-wrong"),
    .init(.imei, "49015420323751", .unknown, note: "no-check-digit"),
    .init(.imei, "001017201234565", .invalid),
  ]

  @Test(arguments: german + special + neighbours + devices)
  func decidesByTheIssuersRule(_ vector: ValidatorCase) {
    vector.check()
  }
}
