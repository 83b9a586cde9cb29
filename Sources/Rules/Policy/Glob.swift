/// A pattern for paths, read as `.gitignore` reads its lines (gitignore(5)).
///
/// * `*` stands for any run of characters and `?` for one, neither for a slash; `[a-z]` and `[!a-z]` for one of a set.
/// * `**/` stands for any folders, also none; `/**` at the end for all that lies below a folder.
/// * A slash at the start or in the middle ties the pattern to the folder it is read from; without one it is matched at
///   every depth.
/// * A slash at the end stands for folders only. What lies below a matched folder is matched too.
/// * `!` at the start takes back what an earlier glob of a ``GlobList`` has matched; `\` makes the next character plain.
///
/// A character is a code point; letters match in their own case only. Trailing blanks and `#` are plain text here,
/// since a glob comes from a list and not from a line.
///
/// Matching walks a set of states: linear in the length of the path times that of the pattern, whatever the pattern.
package struct Glob: Sendable, CustomStringConvertible {
  /// One step of the pattern; the number of the step is the state of the matcher that waits for it.
  enum Step: Hashable, Sendable {
    case character(UInt32)
    /// `?`
    case any
    /// `*`
    case run
    case oneOf(GlobClass)
    /// `**/`, at the start of a folder's name: may be left here. Always followed by ``folderName``.
    case folders
    /// Inside the name of a folder that `**/` has swallowed.
    case folderName
  }

  /// The pattern as written.
  package let description: String
  /// Whether it takes back a match.
  package let isNegated: Bool
  private let matchesFoldersOnly: Bool
  private let steps: [Step]

  package init(_ pattern: String) throws(GlobError) {
    var parser = GlobParser(pattern)
    steps = try parser.parse()
    isNegated = parser.isNegated
    matchesFoldersOnly = parser.matchesFoldersOnly
    description = pattern
  }

  /// Whether the glob, its negation set aside, matches a path or one of the folders in it.
  ///
  /// The path is the bytes from the folder to which the glob belongs, `/` between the names and none at either end;
  /// a sequence of bytes that is not UTF-8 is one character, for `*`, `?` and `[!…]` only. `isFolder`: the path is that of a folder.
  package func matches(_ path: some Collection<UInt8>, isFolder: Bool = false) -> Bool {
    var states = GlobStates(count: steps.count)
    enter(0, of: &states)
    var reader = GlobReader(path)
    while let character = reader.next() {
      if character == GlobReader.slash, states.containsLast { return true }
      advance(&states, by: character)
      if states.isEmpty { return false }
    }
    return states.containsLast && (isFolder || !matchesFoldersOnly)
  }

  /// Whether it stands for a single path.
  package var isLiteral: Bool {
    !isNegated && !matchesFoldersOnly
      && steps.allSatisfy { step in if case .character = step { true } else { false } }
  }

  /// The ending that the last name of the pattern spells out (`csv` for `export/*.csv`), lower-case; nil without one.
  package var ending: String? {
    var characters: [UInt32] = []
    for step in steps.reversed() {
      guard case .character(let character) = step, character != GlobReader.slash else { return nil }
      if character == UInt32(UInt8(ascii: ".")) {
        let scalars = characters.reversed().compactMap(Unicode.Scalar.init)
        return scalars.isEmpty ? nil : String(String.UnicodeScalarView(scalars)).lowercased()
      }
      characters.append(character)
    }
    return nil
  }

  /// Adds a state and those that it may leave without a character.
  private func enter(_ state: Int, of states: inout GlobStates) {
    var state = state
    while states.insert(state), state < steps.count {
      switch steps[state] {
      case .run: state += 1
      case .folders: state += 2
      default: return
      }
    }
  }

  private func advance(_ states: inout GlobStates, by character: UInt32) {
    let isSlash = character == GlobReader.slash
    for state in states.startNext() where state < steps.count {
      switch steps[state] {
      case .character(let expected):
        if character == expected { enter(state + 1, of: &states) }
      case .any:
        if !isSlash { enter(state + 1, of: &states) }
      case .oneOf(let set):
        if !isSlash, set.contains(character) { enter(state + 1, of: &states) }
      case .run:
        if !isSlash { enter(state, of: &states) }
      case .folders:
        if !isSlash { enter(state + 1, of: &states) }
      case .folderName:
        enter(isSlash ? state - 1 : state, of: &states)
      }
    }
  }
}
