import Detection
import Rules
import Testing

/// A value, and what the named source says of it.
struct ValidatorCase: CustomTestStringConvertible {
  let validator: ValidatorName
  let text: String
  let validity: Entity.Validity
  var isReserved = false
  var valueClass: ValueClass?
  var note: String?
  /// The part of the text that the thing takes; all of it where nil.
  var part: String?

  init(
    _ validator: ValidatorName, _ text: String, _ validity: Entity.Validity, reserved isReserved: Bool = false,
    _ valueClass: ValueClass? = nil, note: String? = nil, part: String? = nil
  ) {
    self.validator = validator
    self.text = text
    self.validity = validity
    self.isReserved = isReserved
    self.valueClass = valueClass
    self.note = note
    self.part = part
  }

  var testDescription: String { "\(validator.rawValue): \(text)" }

  /// Compares everything that the case states; a note only where it names one.
  func check(_ location: SourceLocation = #_sourceLocation) {
    let verdict = ValidatorFixture.verdict(validator, text)
    #expect(verdict.validity == validity, "\(testDescription) (\(verdict.note ?? ""))", sourceLocation: location)
    #expect(verdict.isReserved == isReserved, "\(testDescription): reserved", sourceLocation: location)
    #expect(verdict.valueClass == valueClass, "\(testDescription): class", sourceLocation: location)
    #expect(verdict.length == part?.utf8.count, "\(testDescription): length", sourceLocation: location)
    if let note {
      #expect(verdict.note == note, "\(testDescription): note", sourceLocation: location)
    }
  }
}
