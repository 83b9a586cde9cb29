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
    var set = RegexClass(caseless: caseless)
    set.insert(scalar)
    self.init(set)
  }

  /// Of one code point of a class.
  init(_ set: RegexClass) {
    digits = set.holdsDigitsOnly ? .one : .unknown
    capitals = set.holdsCapitalsOnly ? .one : .unknown
    if let members = set.members, members.count == 1, members[0].isASCII {
      marks = MarkSet(UInt8(truncatingIfNeeded: members[0].value))
    }
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
