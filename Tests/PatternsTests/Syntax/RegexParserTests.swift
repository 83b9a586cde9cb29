import Testing

@testable import Patterns

@Suite struct RegexParserTests {
  /// Patterns that PCRE2 compiles and that we claim to understand, or do not.
  @Test(arguments: [
    ("(?<n>a)(?'m'b)(?P<o>c)(?:d)(?|e|f)(?>g)", true), ("(?i)a(?-i:b)(?^:c)(?i-s:d)(?)", true),
    ("(?=a)(?!b)(?<=c)(?<!d)(?*e)(?<*f)", true), ("a{2}b{2,}c{2,3}d{e{f", true), ("(?(?=a)b|c)(?(<n>)d)(?<n>)", true),
    ("()(?<n>)\\g{1}\\g1\\g-1\\k<n>\\k'n'\\k{n}(?P=n)", true), ("(?1)(?+1)(?&n)(?P>n)\\g<n>\\g'1'(?<n>)", true),
    ("\\x{e4}\\xe4\\o{344}\\N{U+e4}\\cA\\e\\a\\0\\07", true),
    ("[]a][^]a][a\\]b][\\b][\\101-\\x{5a}][[:alpha:]-]", true),
    ("\\Qa|(\\E|b", true), ("(?x) a # (b\n c [ #]", true), ("[[:<:]]a[[:>:]]", true),
    ("(*UTF)a", false), ("a(*SKIP)b", false), ("(*pla:a)b", false), ("(?C)a", false), ("(?C\"x)\")a", false),
    ("a{,3}", false),
    ("a{ 1}", false), ("[a\\Q]\\E]", false), ("(?xx)[a b]", false), ("\\Ga", false), ("\\12", false),
  ])
  func understanding(source: String, isUnderstood: Bool) throws {
    try PatternSet.check(PatternSpec(name: source, source: source))
    #expect(RegexSyntax(source: source, options: []).isUnderstood == isUnderstood)
  }

  @Test func tree() {
    let root = RegexSyntax(source: "a(?i:b|[xy])+?", options: []).root
    var set = RegexClass(caseless: true)
    set.insert("x")
    set.insert("y")
    let choice = RegexNode.choice([.character("b", caseless: true), .set(set)])
    #expect(root == .sequence([.character("a", caseless: false), .repetition(choice, least: 1, most: nil)]))
  }

  /// A setting holds for the branches that follow it, and ends with its group.
  @Test func scopeOfSettings() {
    let root = RegexSyntax(source: "(a(?i)b|c)d", options: []).root
    let branches = RegexNode.choice([
      .sequence([.character("a", caseless: false), .character("b", caseless: true)]), .character("c", caseless: true),
    ])
    #expect(root == .sequence([branches, .character("d", caseless: false)]))
  }

  @Test(arguments: [
    ("[0-9]", true, false, nil), ("[A-ZÄÖÜ]", false, true, nil), ("[0-9A-F]", false, false, nil),
    ("\\p{Lu}", false, true, nil),
    ("[\\p{Lu}Ä]", false, true, nil), ("(?i)[A-Z]", false, false, nil), ("\\d", false, false, nil),
    ("[37]", true, false, "37"),
    ("[a-c]", false, false, "abc"), ("[a-e]", false, false, nil), ("[^a]", false, false, nil),
    ("[\\x{e4}ü]", false, false, "äü"),
    ("\\P{Lu}", false, false, nil), ("[[:digit:]]", false, false, nil), ("[z-]", false, false, "z-"),
  ])
  func classes(source: String, digits: Bool, capitals: Bool, members: String?) throws {
    guard case .set(let set) = RegexSyntax(source: source, options: []).root else {
      Issue.record("no class: \(source)")
      return
    }
    #expect(set.holdsDigitsOnly == digits)
    #expect(set.holdsCapitalsOnly == capitals)
    #expect(set.members.map { String(String.UnicodeScalarView($0)) } == members)
  }
}
