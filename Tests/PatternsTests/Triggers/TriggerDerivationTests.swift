import Testing

@testable import Patterns

/// What is derived, pattern by pattern.
@Suite struct TriggerDerivationTests {
  @Test(arguments: [
    // Words
    ("schreib", "{schreib}"),
    ("ab|cd", "{ab, cd}"),
    ("(?:schreib\\w*|schick\\w*|send\\w*)", "{schreib, schick, send}"),
    ("(?:vor- und )?(?:nach)?namen?\\b", "{name} and {nam}"),
    ("(?:Dr\\.|Prof\\.|Herr|Frau)\\s+\\p{Lu}\\p{Ll}+", "{dr., prof., herr, frau}"),
    ("\\p{L}+(?:straße|str\\.|weg|platz)\\s+[0-9]+", "{straße, str., weg, platz} and 1 digits, 1 in a row"),
    ("(?:foto|bild)\\w*.{0,40}(?:nachbar|kind)", "{nachbar, kind} and {foto, bild}"),
    ("[Ss]end", "{send}"), ("s[aeiou]hr", "{hr}"), ("s[ae]hr", "{sahr, sehr}"), ("x{3}", "{xxx}"),
    ("(?:ab){2}c", "{ababc}"),
    ("(?:ab)+c", "{ab}"), ("(?:ab)*cd", "{cd}"), ("ab(?:cd)?ef", "{abef, abcdef}"), ("a(?#note)b", "{ab}"),
    ("a\\Eb", "{ab}"),
    ("\\Qa.b\\E", "{a.b}"), ("\\x{61}\\x62", "{ab}"), ("a\\103", "always"), ("a\\tb", "{a)b}"),
    ("(?x) a b # c", "{ab}"), ("(?<n>ab)(?P<m>cd)", "{abcd}"),
    ("(?>ab|cd)", "{ab, cd}"), ("(?|ab|cd)", "{ab, cd}"), ("ab++c", "{ab}"), ("a.b{2}", "{bb}"),
    ("abcdefghijklmnopqrstuvwxyz", "{abcdefghijklmnop} and {ijklmnopqrstuvwx}"), ("sen+d", "{sen}"),
    // Word starts
    ("\\bkug\\b", "{\\bkug}"), ("\\b(?:us|uns)\\b", "{\\bus, \\buns}"), ("\\b(?:vor)?name", "{\\bname, \\bvorname}"),
    ("a\\bkug", "{akug}"),
    // Case
    ("(?i)SeND", "{send}"), ("(?i:ab)C", "{abc}"), ("(?i)a(?-i:B)", "{ab}"), ("a\u{161}b", "{ašb}"),
    ("(?i)ab\u{161}cd", "{ab} and {cd}"),
    // Shapes
    ("[0-9]{11}", "11 digits, 11 in a row"), ("[0-9]{4} ?[0-9]{4}", "8 digits, 4 in a row"),
    ("(?:[0-9]{4} ?){3}", "12 digits, 4 in a row"),
    ("[0-9]{2}[0-9]{3}", "5 digits, 5 in a row"), ("[0-9]{2,4}[0-9]?[0-9]", "3 digits, 3 in a row"),
    ("(?:1|22)\\w", "1 digits, 1 in a row"),
    ("\\b[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]{4}){3,7}", "2 digits, 2 in a row; 2 capitals in a row"),
    ("[\\p{L}0-9._%+-]+@[\\p{L}0-9.-]+\\.\\p{L}{2,}", "{@}"), ("\\p{Lu}\\p{Ll}+", "1 capitals in a row"),
    ("(?i)[A-Z]{2}[0-9]", "1 digits, 1 in a row"),
    // Each branch its own
    ("iban|[0-9]{20}", "{iban} or 20 digits, 20 in a row"), ("\\b(?:ab|[0-9]-)\\b", "{ab, -}"),
    ("\\b(?:ab|[0-9])\\b", "{ab} or 1 digits, 1 in a row"), ("a@|bc", "{a@, bc}"), ("@|bc", "{@, bc}"),
    // Nothing to look for
    ("\\w+", "always"), ("a?", "always"), ("a|bcd", "always"), ("\\d{5}", "always"), ("(?:ab)*", "always"),
    // Look-aheads
    ("(?=ab)\\w", "{ab}"), ("\\w+(?= \\((?:SPD|CDU)\\))", "{ (spd),  (cdu)}"), ("\\w(?=[0-9]{3}@@)", "{@@}"),
    ("(?:(?=ab)\\w|cd)", "{ab, cd}"), ("(?=ab)?\\w", "always"), ("(?=ab|)\\w", "always"),
    ("(?!(?=ab))\\w", "always"), ("(?<=(?=ab)a)\\w", "always"), ("x(?=ab)abc", "{xabc}"),
    ("(?!ab)\\w", "always"), ("(?<=ab)\\w", "always"), ("", "always"), ("ab|", "always"), ("[^a]", "always"),
    ("(?i)[\u{161}]", "always"),
    // Not understood
    ("ab(*ACCEPT)c", "always"), ("ab{,2}", "always"), ("(?xx)[a b]c", "always"), ("\\Gab", "always"),
    ("(*UCP)ab", "always"), ("ab(?C1)", "always"),
    // Opaque parts
    ("(ab)\\1", "{ab}"), ("(?:(a)|b)(?(1)cd|ef)gh", "{gh}"), ("(?<x>ab)(?&x)cd", "{ab} and {cd}"),
    ("(?(DEFINE)(?<x>ab))(?&x)cd", "{cd}"),
  ])
  func derivation(source: String, expected: String) {
    let description = Trigger(deriving: source, options: []).description.replacing("`", with: "@")
    let expected = expected.replacing("š", with: String(decoding: [0xE5, 0xA1], as: UTF8.self))
    #expect(description == expected)
  }

  @Test(arguments: [
    ("schreib\\w*", ["schreib"]), ("(?:ab\\w*|cd)ef", ["ab", "cd"]), ("\\b(?:ab|cd\\w+)", ["\\bab", "\\bcd"]),
    ("(?:vor)?name", ["name", "vorname"]), ("ab|abc|cd", ["ab", "cd"]), ("(?:ab|cd)?ef", ["ef", "abef", "cdef"]),
    ("(?<!x)ab", ["ab"]), ("(?=Dr|Prof)\\w+", ["dr", "prof"]), ("\\b(?=Dr)\\w+", ["\\bdr"]), ("(?=D)Dr\\w", []),
    ("\\w(?=Dr)", []), ("(?=Dr)?\\w", []),
    ("(?:ab)+", ["ab"]), ("(?:(?:ab|cd).)+", ["ab", "cd"]), ("ab\\K", ["ab"]),
    ("\\w*ab", []), ("a.b", []), ("(?:ab\\w)?cd", []), ("(?:ab|\\w)cd", []), ("(a)\\1b", []), ("\\Gab", []),
    ("(?i)\u{161}ab", []),
  ])
  func openings(source: String, expected: [String]) {
    #expect(Trigger(deriving: source, options: []).openings.map(\.description) == expected)
  }

  /// How many blanks lie at most between the start of a match and a literal of its group.
  @Test(
    arguments: [
      ("\\p{L}+weg", 0), ("\\p{L}+ \\p{L}+weg", 1), ("(?:\\p{Lu}\\w+ ){0,2}\\w+gasse", 2),
      ("\\w+ (?:\\w+gasse|x weg)", 1),
      ("[^ ]+gasse", 0), ("[^x]gasse", 1), ("[a-z -]{3}gasse", 3), ("\\d\\w*(?= gasse)", 0), (".gasse", 1),
      ("\\w+[äö ]{2} gasse", 0), (".*gasse", nil), ("\\s+gasse", nil), ("gasse", nil), ("gasse.*", nil), ("[^ ]+", nil),
      ("\\w+ab|\\w+ cd", 0),
    ] as [(String, Int?)])
  func reach(source: String, expected: Int?) {
    #expect(Trigger(deriving: source, options: []).reach == expected)
  }

  @Test func declaredTriggers() {
    #expect(Trigger.literals(["Konto", "IBAN"]).description == "{konto, iban}")
    #expect(Trigger.literals(["a", "IBAN"]).isAlways)
    #expect(Trigger.literals([]).isAlways)
    #expect(Trigger.shape(TextShape(digitRun: 5)).description == "5 digits, 5 in a row")
    #expect(Trigger.shape(.any).isAlways)
    #expect(Trigger.literals(["Konto"]).needsWords)
    #expect(!Trigger.shape(TextShape(digits: 1)).needsWords)
    #expect(!Trigger.literals(["@"]).needsWords)
    #expect(!Trigger.always.needsWords)
  }

  /// A pattern is user data; its nesting must not exhaust the stack.
  @Test(arguments: ["(", "(?:", "(?=", "[", "(?(", "(?<", "(*"])
  func brokenAndDeepPatternsAreRead(piece: String) {
    let deep = String(repeating: piece, count: 5000)
    #expect(Trigger(deriving: deep, options: []).isAlways)
    #expect(Trigger(deriving: deep, options: [.extended, .caseless]).isAlways)
  }
}
