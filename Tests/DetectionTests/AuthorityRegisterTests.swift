@testable import Detection
import Rules
import Testing

/// What the authority register of a policy knows, in whatever form a draft writes it.
@Suite struct AuthorityRegisterTests {
  static let register: AuthorityRegister = {
    var authority = Authority()
    authority.ownIBANs = ["DE89 3704 0044 0532 0130 00"]
    authority.ownPhones = ["+49 30 23125 100"]
    authority.ownEmails = ["*@stadt.example", "vhs@neudorf.example"]
    authority.ownAddresses = ["Rathausplatz 1, 12345 Neudorf"]
    authority.ownPlates = ["B-ZZ 4711", "BÜS-A 1"]
    authority.ownIdentifiers = ["DE136695976", "HRA 4711", "203.0.113.77"]
    authority.handlesAllowed = ["@stadtwerke.neudorf"]
    return AuthorityRegister(authority)
  }()

  @Test(arguments: [
    ("de89 3704 0044 0532 0130 00", "IBAN"), ("DE89.3704.0044.0532.0130.00", "IBAN"),
    ("030 23125-100", "PHONE_NUMBER"), ("+49 (0)30 23125 100", "PHONE_NUMBER"), ("0049 30 23125100", "PHONE_NUMBER"),
    ("Presse@Stadt.example", "EMAIL_ADDRESS"), ("vhs@neudorf.example", "EMAIL_ADDRESS"),
    ("Rathausplatz 1 12345 Neudorf", "POSTAL_ADDRESS"),
    ("B–ZZ 4711", "LICENSE_PLATE"), ("b-zz4711", "LICENSE_PLATE"), ("büs a 1", "LICENSE_PLATE"),
    ("DE 136 695 976", "VAT_ID"), ("HRA-4711", "COMMERCIAL_REGISTER_NUMBER"), ("203.0.113.77", "IP_ADDRESS"),
    ("@Stadtwerke.Neudorf", "HANDLE"), ("stadtwerke.neudorf", "HANDLE"),
  ])
  func holds(_ value: String, kind: String) {
    #expect(Self.register.holds(Array(value.utf8), kind: EntityKind(rawValue: kind)))
  }

  @Test(arguments: [
    ("DE89 3704 0044 0532 0130 01", "IBAN"), ("030 23125-101", "PHONE_NUMBER"),
    ("presse@andere-stadt.example", "EMAIL_ADDRESS"), ("@stadt.example", "EMAIL_ADDRESS"),
    ("Rathausplatz 2, 12345 Neudorf", "POSTAL_ADDRESS"), ("B-ZZ 471", "LICENSE_PLATE"),
    ("DE136695976", "LICENSE_PLATE"), ("B-ZZ 4711", "VAT_ID"), ("@stadtwerke", "HANDLE"),
  ])
  func doesNotHold(_ value: String, kind: String) {
    #expect(!Self.register.holds(Array(value.utf8), kind: EntityKind(rawValue: kind)))
  }

  @Test func emptyRegisterHoldsNothing() {
    let empty = AuthorityRegister(Authority())
    for kind in [EntityKind.iban, .vatID, .handle, .licensePlate] {
      #expect(!empty.holds(Array("DE89370400440532013000".utf8), kind: kind))
      #expect(!empty.resemblesOwnAccount(Array("DE89370400440532013001".utf8), kind: kind))
    }
  }

  @Test(arguments: [
    "DE89 3704 0044 0532 0130 01", "DE98 3704 0044 0532 0130 00", "de89 3704 0044 0523 0130 00",
    "DE89 3704 0044 0532 0130 0", "DE89 3704 00440 0532 0130 00", "BE89 3704 0044 0532 0130 00",
  ])
  func oneSlipResemblesTheOwnAccount(_ value: String) {
    #expect(Self.register.resemblesOwnAccount(Array(value.utf8), kind: .iban))
  }

  @Test(arguments: [
    "DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 12", "DE02 1203 0000 0000 2020 51",
    "DE89 3704 0044 0532 0130", "",
  ])
  func moreThanOneSlipDoesNot(_ value: String) {
    #expect(!Self.register.resemblesOwnAccount(Array(value.utf8), kind: .iban))
  }
}
