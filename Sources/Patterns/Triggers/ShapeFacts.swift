/// The shape that every match has at least.
struct ShapeFacts {
  var digits = RunFacts.empty
  var capitals = RunFacts.empty
  var marks: MarkSet = []

  /// Of the empty text.
  static let empty = ShapeFacts()
  /// Of a text that we know nothing of.
  static let unknown = ShapeFacts(digits: .unknown, capitals: .unknown)

  /// Of one code point.
  init(_ scalar: Unicode.Scalar, caseless: Bool) {
    digits = ("0"..."9").contains(scalar) ? .one : .unknown
    capitals = !caseless && RegexClass.areCapitals(from: scalar, to: scalar) ? .one : .unknown
    marks = scalar.isASCII ? MarkSet(UInt8(truncatingIfNeeded: scalar.value)) : []
  }

  /// Of ASCII letters and digits.
  init(word: ArraySlice<UInt8>, caseless: Bool) {
    guard word.contains(where: { $0.isDecimalDigit || !caseless && $0 &- 0x41 < 26 }) else {
      self = .unknown
      return
    }
    self = .empty
    for byte in word {
      digits = digits.followed(by: byte.isDecimalDigit ? .one : .unknown)
      capitals = capitals.followed(by: !caseless && byte &- 0x41 < 26 ? .one : .unknown)
    }
  }

  /// Of one code point of a class.
  init(_ set: RegexClass) {
    digits = set.holdsDigitsOnly ? .one : .unknown
    capitals = set.holdsCapitalsOnly ? .one : .unknown
    if let member = set.onlyMember, member.isASCII { marks = MarkSet(UInt8(truncatingIfNeeded: member.value)) }
  }

  private init(digits: RunFacts = .empty, capitals: RunFacts = .empty, marks: MarkSet = []) {
    self.digits = digits
    self.capitals = capitals
    self.marks = marks
  }

  func followed(by next: ShapeFacts) -> ShapeFacts {
    ShapeFacts(
      digits: digits.followed(by: next.digits), capitals: capitals.followed(by: next.capitals),
      marks: marks.union(next.marks))
  }

  func or(_ other: ShapeFacts) -> ShapeFacts {
    ShapeFacts(
      digits: digits.or(other.digits), capitals: capitals.or(other.capitals), marks: marks.intersection(other.marks))
  }

  func repeated(least: Int, exactly: Bool) -> ShapeFacts {
    ShapeFacts(
      digits: digits.repeated(least: least, exactly: exactly),
      capitals: capitals.repeated(least: least, exactly: exactly), marks: least > 0 ? marks : [])
  }
}
