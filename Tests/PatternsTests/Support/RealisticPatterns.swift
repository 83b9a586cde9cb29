@testable import Patterns

/// Patterns of the kinds that rules and detectors have.
enum RealisticPatterns {
  static let exact = [
    #"\b[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]{4}){3,7}(?: ?[0-9A-Z]{1,3})?\b"#,
    #"[\p{L}0-9._%+-]+@[\p{L}0-9.-]+\.\p{L}{2,}"#,
    #"(?:Dr\.|Prof\.|Herr|Frau)\s+\p{Lu}\p{Ll}+"#,
    #"\p{L}+(?:straße|str\.|weg|platz)\s+[0-9]+"#,
    #"\b(?:(?:\+|00)49|0)[ /()-]*[1-9](?:[ /()-]*[0-9]){5,12}\b"#,
    #"\b[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2} ?[1-9][0-9]{0,3}[EH]?\b"#,
    #"\b[0-9]{1,2}\. ?(?:[0-9]{1,2}\.|Januar|März|Mai) ?(?:19|20)[0-9]{2}\b"#,
    #"\b[0-9]{11}\b"#, #"\bHR[AB] ?[0-9]{1,6}\b"#, #"\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b"#, #"§§? ?[0-9]+[a-z]?"#,
    #"\b[0-9]{5} +\p{Lu}\p{Ll}+"#, #"(?<wert>[0-9]+) ?€"#, #"(?<!\p{L})Über\p{L}+"#, #"@[a-z]\w{2,}"#, #"\p{Lu}{3,}"#,
  ]

  static let caseless = [
    #"(?:schreib\w*|schick\w*|send\w*|nenn\w*|poste?[nt]?\b|teil\w* (?:uns|mir)|melde?t? (?:euch|dich)|gib\b)"#,
    #"(?:(?:vor- und )?(?:nach)?namen?\b|adress\w*|e-?mail-?adress\w*|steuer-?id\w*|iban\b)"#,
    #"\b(?:kein|nicht)\w*\b.{0,40}(?:adress|namen?)"#, #"(?:straße|größe|öl)\w*"#, #"\bkug\b"#, #"über(?:s|m)?\b"#,
    #"(?-i:DE)[0-9]{2}"#, #"(?:a|ä)n\b"#, #"(?:käse|kaese)"#, #"[^.!?]{0,20}\bsend\w*"#, #"(?:\bus\b|\buns\b|@)"#,
    #"\b(?:tag|im)\b"#, #"(?:frau|herr)n?\s+\p{L}+(?=\s)"#, #"name(?:n|ns)?[:=]"#, #"ße\b"#, #"\bx{2,3}\b"#,
  ]

  static var specs: [PatternSpec] {
    exact.map { PatternSpec(name: $0, source: $0) }
      + caseless.map { PatternSpec(name: $0, source: $0, options: .caseless) }
  }
}
