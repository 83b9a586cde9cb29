/// What we know of a class of code points, such as `[äa]`, `\s` or `.`.
struct RegexClass: Hashable {
  /// The code points of its members, where they are few and known.
  private var fewMembers = SIMD4<UInt32>()
  /// How many members there are; nil where they are many or not known.
  private var memberCount: Int8?
  /// Whether every member is one of `0`…`9`.
  private(set) var holdsDigitsOnly: Bool
  /// Whether every member is an upper-case letter.
  private(set) var holdsCapitalsOnly: Bool
  /// Whether LF is a member, so that the class can lead out of a paragraph.
  private(set) var holdsNewline: Bool
  /// Whether the blank (U+0020) may be a member.
  private(set) var mayHoldBlank: Bool
  /// Whether it is one for certain.
  private var holdsBlank = false
  /// Whether members stand for their other cases too.
  private(set) var isCaseless: Bool

  /// The empty class, to be filled.
  init(caseless: Bool) {
    memberCount = 0
    holdsDigitsOnly = true
    holdsCapitalsOnly = !caseless
    holdsNewline = false
    mayHoldBlank = false
    isCaseless = caseless
  }

  /// A class of which we only know whether LF is in it, and whether the blank may be.
  static func unknown(holdsNewline: Bool, mayHoldBlank: Bool = true) -> RegexClass {
    var result = RegexClass(caseless: false)
    result.insertUnknown(holdsNewline: holdsNewline, mayHoldBlank: mayHoldBlank)
    return result
  }

  /// The upper-case letters, `\p{Lu}`.
  static var capitals: RegexClass {
    var result = RegexClass(caseless: false)
    result.insertUnknown(holdsNewline: false, mayHoldBlank: false)
    result.holdsCapitalsOnly = true
    return result
  }

  mutating func insert(_ scalar: Unicode.Scalar) {
    insert(from: scalar, to: scalar)
  }

  /// Adds the range `first`…`last`; an inverted one adds nothing.
  mutating func insert(from first: Unicode.Scalar, to last: Unicode.Scalar) {
    guard first <= last else { return }
    if first > "9" || first < "0" || last > "9" { holdsDigitsOnly = false }
    if !Self.areCapitals(from: first, to: last) { holdsCapitalsOnly = false }
    if first <= "\n", last >= "\n" { holdsNewline = true }
    if first <= " ", last >= " " { (mayHoldBlank, holdsBlank) = (true, true) }
    insertMembers(from: first.value, to: last.value)
  }

  /// Adds the members of a class that we do not look into.
  mutating func insertUnknown(holdsNewline newline: Bool, mayHoldBlank blank: Bool = true) {
    memberCount = nil
    holdsDigitsOnly = false
    holdsCapitalsOnly = false
    holdsNewline = holdsNewline || newline
    mayHoldBlank = mayHoldBlank || blank
  }

  /// Adds the members of another class.
  mutating func insert(_ other: RegexClass) {
    let capitals = holdsCapitalsOnly && other.holdsCapitalsOnly && !isCaseless
    insertUnknown(holdsNewline: other.holdsNewline, mayHoldBlank: other.mayHoldBlank)
    holdsBlank = holdsBlank || other.holdsBlank
    holdsCapitalsOnly = capitals
  }

  /// Turns the class into its complement.
  mutating func negate() {
    self = .unknown(holdsNewline: !holdsNewline, mayHoldBlank: !holdsBlank)
  }

  /// All its members, with repetitions; nil where they are many or not known.
  var members: [Unicode.Scalar]? {
    memberCount.map { count in (0..<Int(count)).compactMap { Unicode.Scalar(fewMembers[$0]) } }
  }

  /// The one member there is, nil where there are more or it is not known.
  var onlyMember: Unicode.Scalar? {
    memberCount == 1 ? Unicode.Scalar(fewMembers[0]) : nil
  }

  private mutating func insertMembers(from first: UInt32, to last: UInt32) {
    guard let count = memberCount, Int(count) + Int(last - first) < fewMembers.scalarCount else {
      memberCount = nil
      return
    }
    for (place, member) in zip(Int(count)..., first...last) { fewMembers[place] = member }
    memberCount = count + Int8(last - first) + 1
  }

  /// Whether the range lies in one of those that hold nothing but upper-case letters; other such ranges are not known.
  static func areCapitals(from first: Unicode.Scalar, to last: Unicode.Scalar) -> Bool {
    (first >= "A" && last <= "Z") || (first >= "À" && last <= "Ö") || (first >= "Ø" && last <= "Þ")
  }
}
