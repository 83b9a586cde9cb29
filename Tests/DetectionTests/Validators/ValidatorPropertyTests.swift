import Detection
import Rules
import TestSupport
import Testing

/// What the check digits guarantee, and what holds for every validator on every input.
@Suite struct ValidatorPropertyTests {
  /// A kind of number by example, and which errors its check digits are sure to find.
  struct Guarantee: CustomTestStringConvertible {
    let validator: ValidatorName
    /// `#` is a digit to be drawn.
    let form: String
    let findsSwaps: Bool

    var testDescription: String { "\(validator.rawValue) \(form)" }
  }

  static let guarantees: [Guarantee] = [
    .init(validator: .iban, form: "DE####################", findsSwaps: true),
    .init(validator: .iban, form: "AT##################", findsSwaps: true),
    .init(validator: .creditorID, form: "DE##ZZZ###########", findsSwaps: false),
    .init(validator: .rfReference, form: "RF##############", findsSwaps: true),
    .init(validator: .steuerIdNr, form: "###########", findsSwaps: false),
    .init(validator: .creditCard, form: "4###############", findsSwaps: false),
    .init(validator: .vatID, form: "DE#########", findsSwaps: false),
    .init(validator: .vatID, form: "CHE#########", findsSwaps: false),
    .init(validator: .healthInsurance, form: "M#########", findsSwaps: false),
    .init(validator: .atSVNR, form: "####010180", findsSwaps: true),
    .init(validator: .chAHV, form: "756##########", findsSwaps: false),
    .init(validator: .idCard, form: "L#########", findsSwaps: false),
    .init(validator: .passport, form: "C#########", findsSwaps: false),
    .init(validator: .drivingLicence, form: "B##########", findsSwaps: false),
    .init(validator: .leitwegID, form: "05###-#####-##", findsSwaps: true),
    .init(validator: .imei, form: "35#############", findsSwaps: false),
    .init(validator: .luhn, form: "############", findsSwaps: false),
    .init(validator: .mod97, form: "############", findsSwaps: true),
  ]

  /// Values that the validator takes for valid, drawn at random.
  static func drawn(_ guarantee: Guarantee, count: Int) -> [[UInt8]] {
    var generator = SeededGenerator(seed: 20_261_124)
    var values: [[UInt8]] = []
    for _ in 0..<200_000 where values.count < count {
      let value = guarantee.form.utf8.map { byte in
        byte == UInt8(ascii: "#") ? UInt8.random(in: 48...57, using: &generator) : byte
      }
      if ValidatorFixture.registry.validator(named: guarantee.validator).validate(value.span).validity == .valid {
        values.append(value)
      }
    }
    return values
  }

  @Test(arguments: guarantees)
  func oneWrongDigitIsNeverValid(_ guarantee: Guarantee) {
    let validator = ValidatorFixture.registry.validator(named: guarantee.validator)
    let values = Self.drawn(guarantee, count: 25)
    #expect(values.count == 25)
    // The copy number of a licence is not covered by its check digit.
    let end = guarantee.validator == .drivingLicence ? 10 : Int.max
    var missed: Set<Int> = []
    for value in values {
      for place in value.indices where (48...57).contains(value[place]) && place < end {
        for digit in UInt8(48)...57 where digit != value[place] {
          var changed = value
          changed[place] = digit
          if validator.validate(changed.span).validity == .valid { missed.insert(place) }
        }
      }
    }
    #expect(missed.isEmpty, "\(guarantee.testDescription): places \(missed.sorted())")
  }

  @Test(arguments: guarantees.filter(\.findsSwaps))
  func twoSwappedNeighboursAreNeverValid(_ guarantee: Guarantee) {
    let validator = ValidatorFixture.registry.validator(named: guarantee.validator)
    for value in Self.drawn(guarantee, count: 25) {
      for place in value.indices.dropLast() where value[place] != value[place + 1] {
        guard (48...57).contains(value[place]), (48...57).contains(value[place + 1]) else { continue }
        var changed = value
        changed.swapAt(place, place + 1)
        #expect(validator.validate(changed.span).validity != .valid, "\(guarantee.testDescription), place \(place)")
      }
    }
  }

  /// Bytes that validators live on, in random order, and random bytes.
  @Test(arguments: ValidatorName.allCases)
  func everyInputHasAVerdictThatKeepsItsSecret(_ name: ValidatorName) {
    let validator = ValidatorFixture.registry.validator(named: name)
    let alphabet = Array("0123456789012345678901234567890ABCDEHLMZabcxyz -./:,;()+<>@%°'äÜ\n".utf8)
    var generator = SeededGenerator(seed: 7)
    for round in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        round % 4 == 0
          ? UInt8.random(in: 0...255, using: &generator) : alphabet[Int.random(in: alphabet.indices, using: &generator)]
      }
      let verdict = validator.validate(bytes.span)
      if let length = verdict.length { #expect((1..<bytes.count).contains(length)) }
      if let note = verdict.note {
        #expect(note.utf8.count <= 40 && note.utf8.count { (48...57).contains($0) } <= 1, "\(note)")
      }
    }
  }

  @Test(arguments: ValidatorName.allCases)
  func beginningsAndLongInputsHaveAVerdict(_ name: ValidatorName) {
    let validator = ValidatorFixture.registry.validator(named: name)
    let texts = [
      "DE89 3704 0044 0532 0130 00", "+49 (0) 30 / 23125-000 App. 1", "hanna.altmann [at] kranzbuehl (punkt) example",
      "KA-EF 1H 04-10", "2001:db8::192.0.2.1%eth0/64", "52° 31′ 1.3″ N, 13° 23′ 19.9″ O", "3 Ks 120 Js 1234/21",
      "IDD<<L01X00T471<<<<<<<<<<<<<<<", "12. März 1975", "HRB 12345 B", "F32.1 G",
    ]
    for bytes in texts.map({ Array($0.utf8) }) {
      for count in 0...bytes.count { _ = validator.validate(Array(bytes.prefix(count)).span) }
      let long = Array(repeating: bytes, count: 200).flatMap(\.self)
      _ = validator.validate(long.span)
    }
    for byte in [UInt8(ascii: "1"), UInt8(ascii: " "), UInt8(ascii: "a"), UInt8(ascii: "<"), UInt8(ascii: "("), 0xC3] {
      _ = validator.validate([UInt8](repeating: byte, count: 20_000).span)
    }
  }
}
