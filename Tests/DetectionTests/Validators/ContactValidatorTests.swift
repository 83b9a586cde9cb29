import Detection
import Rules
import Testing

/// Vectors: numbers for media productions (Bundesnetzagentur, Mitteilung 148/2021) in the forms of DIN 5008 and of daily
/// use; addresses under reserved domains (RFC 2606).
@Suite struct ContactValidatorTests {
  static let german: [ValidatorCase] = [
    .init(.phone, "030 23125 000", .valid, reserved: true, .landline),
    .init(.phone, "(030) 23125-000", .valid, reserved: true, .landline),
    .init(.phone, "030/23125000", .valid, reserved: true, .landline),
    .init(.phone, "(0 30) 2 31 25 - 4 17", .valid, reserved: true, .landline),
    .init(.phone, "+49 30 23125-000", .valid, reserved: true, .landline),
    .init(.phone, "+49 (0) 30 / 23 12 50 00", .valid, reserved: true, .landline),
    .init(.phone, "+49.30.23125.000", .valid, reserved: true, .landline),
    .init(.phone, "0049-30-23125000", .valid, reserved: true, .landline),
    .init(.phone, "0 30 / 23 12 50 00", .valid, reserved: true, .landline),
    .init(.phone, "0221 / 4710 - 123", .valid, reserved: true, .landline),
    .init(.phone, "0221 221 - 0", .valid, .landline),
    .init(.phone, "089 99998-123 App. 45", .valid, reserved: true, .landline),
    .init(.phone, "null drei null zwei drei eins zwei fünf null null null", .valid, reserved: true, .landline),
    .init(.phone, "0152 28817386", .valid, reserved: true, .mobile),
    .init(.phone, "0049-152-28817386", .valid, reserved: true, .mobile),
    .init(.phone, "+4915228817386", .valid, reserved: true, .mobile),
    .init(.phone, "0171 3920012", .valid, reserved: true, .mobile),
    .init(.phone, "0176 04069042", .valid, reserved: true, .mobile),
    .init(.phone, "0176 04068942", .valid, .mobile),
    .init(.phone, "0800 1234567", .valid, .serviceNumber),
    .init(.phone, "0180 5 123456", .valid, .serviceNumber),
    .init(.phone, "0700 12345678", .valid, .personalNumber),
    .init(.phone, "032 221234567", .valid, .personalNumber),
    .init(.phone, "03023125000", .unknown, reserved: true, .landline, note: "no-separator"),
    .init(.phone, "030 18170", .valid, .landline),
    .init(.phone, "0221 23", .unknown, .landline, note: "short"),
    .init(.phone, "0221 23123456789", .unknown, .landline, note: "long"),
    .init(.phone, "01234 567890", .unknown, note: "area-code-unassigned"),
    .init(.phone, "0152 2881738", .invalid, .mobile, note: "length-wrong"),
    .init(.phone, "0221 0234567", .invalid, note: "subscriber-begins-with-0"),
    .init(.phone, "221-0", .unknown, note: "no-area-code"),
  ]

  static let publicNumbers: [ValidatorCase] = [
    .init(.phone, "110", .valid, .emergencyNumber),
    .init(.phone, "112", .valid, .emergencyNumber),
    .init(.phone, "115", .valid, .publicNumber),
    .init(.phone, "116 117", .valid, .publicNumber),
    .init(.phone, "116117", .valid, .publicNumber),
    .init(.phone, "11880", .valid, .serviceNumber),
    .init(.phone, "144", .valid, .emergencyNumber),
  ]

  static let abroad: [ValidatorCase] = [
    .init(.phone, "+43 1 5330000", .valid, .landline),
    .init(.phone, "+43 664 1234567", .valid, .mobile),
    .init(.phone, "0664 1234567", .valid, .mobile, note: "country=AT"),
    .init(.phone, "01 5330000", .valid, .landline, note: "country=AT"),
    .init(.phone, "+41 44 668 18 00", .valid, .landline),
    .init(.phone, "079 234 56 78", .valid, .mobile, note: "country=CH"),
    .init(.phone, "044 668 18 00", .valid, .landline, note: "country=CH"),
    .init(.phone, "+44 20 7946 0123", .valid, reserved: true, .foreignNumber),
    .init(.phone, "+33 1 42 68 53 00", .valid, .foreignNumber),
    .init(.phone, "+999 123 456", .invalid, note: "country-unknown"),
    .init(.phone, "+33 1", .invalid, .foreignNumber, note: "length-wrong"),
    .init(.phone, "+33 1 42 68 53", .unknown, .foreignNumber, note: "length-unusual"),
    .init(.phone, "+44 20 7946 0123 ext. 45", .valid, reserved: true, .foreignNumber),
  ]

  static let others: [ValidatorCase] = [
    .init(.phone, "06.12.1933", .invalid, note: "date"),
    .init(.phone, "06/12/33", .invalid, note: "date"),
    .init(.phone, "09.06.2023 23", .invalid, note: "date"),
    .init(.phone, "08.11.2024 - 09.11.2024", .invalid, note: "date"),
    .init(.phone, "06/2014", .invalid, note: "date"),
    .init(.phone, "0-8-9-8-27", .invalid, note: "fragments"),
    .init(.phone, "0800 111 0 111", .valid, .serviceNumber),
    .init(.phone, "08.00-12.30", .invalid, note: "time-range"),
    .init(.phone, "0.1234567", .invalid, note: "decimal-number"),
    .init(.phone, "01067", .invalid),
    .init(.phone, "04109 - 04317", .invalid),
    .init(.phone, "1647-1706", .unknown, note: "no-area-code"),
    .init(.phone, "DE89 3704 0044 0532 0130 00", .invalid),
    .init(.phone, "Tel.", .invalid),
    .init(.phone, "030 23125 000 (mobil 0152 28817386)", .valid, reserved: true, .landline, part: "030 23125 000"),
    .init(.phone, "030 23125-100/-200", .valid, reserved: true, .landline, part: "030 23125-100"),
    .init(.phone, "030 23125 000.", .valid, reserved: true, .landline, part: "030 23125 000"),
  ]

  static let mail: [ValidatorCase] = [
    .init(.email, "hanna.altmann@kranzbuehl.example", .valid, reserved: true, .personalMailbox),
    .init(.email, "h.altmann@stadt-kranzbühl.de", .valid, .personalMailbox),
    .init(.email, "Hanna.Altmann@Stadt-Kranzbühl.de", .valid, .personalMailbox),
    .init(.email, "hanna@xn--kranzbhl-b6a.de", .valid),
    .init(.email, "poststelle@kranzbuehl.example", .valid, reserved: true, .functionalMailbox),
    .init(.email, "Büro-OB@kranzbuehl.example", .valid, reserved: true, .functionalMailbox),
    .init(.email, "ordnungsamt@kranzbuehl.example", .valid, reserved: true, .functionalMailbox),
    .init(.email, "kita-sonnenschein@kranzbuehl.example", .valid, reserved: true, .functionalMailbox),
    .init(.email, "wiesendorf-info@example.org", .valid, reserved: true, .functionalMailbox),
    .init(.email, "altmann77@gmx.de", .valid, .privateProvider),
    .init(.email, "hanna.altmann@t-online.de", .valid, .privateProvider),
    .init(.email, "feuerwehr.wiesendorf@web.de", .valid, .functionalMailbox),
    .init(.email, "altmann@sub.kranzbuehl.example", .valid, reserved: true),
    .init(
      .email, "info@kranzbuehl.example.", .valid, reserved: true, .functionalMailbox, part: "info@kranzbuehl.example"),
    .init(
      .email, "hanna.altmann [at] kranzbuehl (punkt) example", .valid, reserved: true, .personalMailbox,
      note: "signs-spelled-out"),
    .init(.email, "hanna.altmann(at)kranzbuehl.example", .valid, reserved: true, .personalMailbox),
    .init(.email, "hanna.altmann ät kranzbuehl punkt example", .valid, reserved: true, .personalMailbox),
    .init(.email, "hanna.altmann @ kranzbuehl.example", .valid, reserved: true, .personalMailbox),
    .init(.email, "name+tag@example.org", .valid, reserved: true),
    .init(.email, "mailhost!user%example.com@example.org", .valid, reserved: true),
    .init(.email, "info@example.org und", .valid, reserved: true, .functionalMailbox, part: "info@example.org"),
    .init(.email, "@kranzbuehl@social.example", .invalid),
    .init(.email, "logo@2x.png", .invalid),
    .init(.email, "info@kranzbuehl.", .invalid),
    .init(.email, "info@kranzbuehl", .invalid),
    .init(.email, "a..b@example.org", .invalid),
    .init(.email, "info@-example.org", .invalid),
    .init(.email, "Bürger.innen", .invalid),
  ]

  static let dates: [ValidatorCase] = [
    .init(.dateOfBirth, "12.05.1984", .valid),
    .init(.dateOfBirth, "12.5.84", .valid),
    .init(.dateOfBirth, "12. Mai 1984", .valid),
    .init(.dateOfBirth, "12. März 1975", .valid),
    .init(.dateOfBirth, "12. MÄRZ 1975", .valid),
    .init(.dateOfBirth, "1984-05-12", .valid),
    .init(.dateOfBirth, "May 12, 1984", .valid),
    .init(.dateOfBirth, "12th May 1984", .valid),
    .init(.dateOfBirth, "05/21/1984", .valid),
    .init(.dateOfBirth, "29.02.2000", .valid),
    .init(.dateOfBirth, "29.2.00", .valid),
    .init(.dateOfBirth, "Mai 1984", .unknown, note: "no-day"),
    .init(.dateOfBirth, "1984", .unknown, note: "no-day"),
    .init(.dateOfBirth, "28.08.1749", .unknown, note: "historical"),
    .init(.dateOfBirth, "29.02.1900", .invalid, note: "no-such-day"),
    .init(.dateOfBirth, "31.04.1984", .invalid, note: "no-such-day"),
    .init(.dateOfBirth, "12.13.1984", .invalid, note: "no-such-day"),
    .init(.dateOfBirth, "12.05.2978", .invalid, note: "year-implausible"),
    .init(.dateOfBirth, "12. Foobar 1984", .invalid),
    .init(.dateOfBirth, "12.05", .invalid),
    .init(.luhn, "7992739871 3", .valid),
    .init(.luhn, "79927398710", .invalid),
    .init(.mod97, "794 44", .valid),
    .init(.mod97, "79445", .invalid),
  ]

  @Test(arguments: german + publicNumbers + abroad + others)
  func decidesPhoneNumbersByThePlan(_ vector: ValidatorCase) {
    vector.check()
  }

  @Test(arguments: mail)
  func decidesAddressesByTheStandard(_ vector: ValidatorCase) {
    vector.check()
  }

  @Test(arguments: dates)
  func decidesDatesByTheCalendar(_ vector: ValidatorCase) {
    vector.check()
  }
}
