/// Reads the text of a ``Glob``.
struct GlobParser {
  private(set) var isNegated = false
  private(set) var matchesFoldersOnly = false
  private var rest: [UInt32]
  private var next = 0
  private var steps: [Glob.Step] = []

  init(_ pattern: String) {
    rest = pattern.unicodeScalars.map(\.value)
  }

  mutating func parse() throws(GlobError) -> [Glob.Step] {
    isNegated = take("!")
    stripTrailingSlash()
    let isAnchored = rest[next...].contains(Self.code("/"))
    _ = take("/")
    guard next < rest.count else { throw .empty }
    if !isAnchored { steps += [.folders, .folderName] }
    while next < rest.count { try parseName() }
    return steps
  }

  private mutating func stripTrailingSlash() {
    guard rest.count > next, rest.last == Self.code("/"), rest.dropLast().last != Self.code("\\") else { return }
    rest.removeLast()
    matchesFoldersOnly = true
  }

  /// Reads up to and with the next slash.
  private mutating func parseName() throws(GlobError) {
    let name = rest[next...].prefix { $0 != Self.code("/") }
    if name.count >= 2, name.allSatisfy({ $0 == Self.code("*") }) {
      next = name.endIndex
      steps += take("/") ? [.folders, .folderName] : [.any, .run]
      return
    }
    try refuse(name)
    while next < rest.count {
      let isSlash = peek("/")
      steps.append(try parseStep())
      if isSlash { return }
    }
  }

  /// Refuses a name that no part of a path has.
  private func refuse(_ name: ArraySlice<UInt32>) throws(GlobError) {
    switch name {
    case []: throw .emptyFolder
    case [Self.code(".")], [Self.code("."), Self.code(".")]: throw .relativeFolder
    default: return
    }
  }

  private mutating func parseStep() throws(GlobError) -> Glob.Step {
    if take("*") {
      while take("*") {}
      return .run
    }
    if take("?") { return .any }
    if take("[") { return .oneOf(try parseClass()) }
    return .character(try parseCharacter())
  }

  /// Reads one character, plain or after a backslash.
  private mutating func parseCharacter() throws(GlobError) -> UInt32 {
    _ = take("\\")
    guard next < rest.count else { throw .danglingEscape }
    next += 1
    return rest[next - 1]
  }

  /// Reads what follows a `[`; a `]` at its start is plain.
  private mutating func parseClass() throws(GlobError) -> GlobClass {
    var set = GlobClass()
    set.isInverted = take("!") || take("^")
    repeat {
      guard next < rest.count else { throw .unclosedClass }
      let first = try parseClassMember()
      var last = first
      if peek("-"), next + 1 < rest.count, rest[next + 1] != Self.code("]") {
        next += 1
        last = try parseClassMember()
      }
      guard first <= last else { throw .reversedRange }
      set.ranges.append(first...last)
    } while !take("]")
    return set
  }

  private mutating func parseClassMember() throws(GlobError) -> UInt32 {
    guard !peek("\\") || next + 1 < rest.count else { throw .unclosedClass }
    return try parseCharacter()
  }

  private func peek(_ character: Unicode.Scalar) -> Bool {
    next < rest.count && rest[next] == character.value
  }

  /// Moves past `text` if it comes next.
  private mutating func take(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.map(\.value)
    guard rest[next...].starts(with: scalars) else { return false }
    next += scalars.count
    return true
  }

  private static func code(_ character: Unicode.Scalar) -> UInt32 { character.value }
}
