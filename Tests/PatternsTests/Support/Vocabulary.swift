/// The words of generated patterns and texts; they overlap, so that matches and near misses are common.
enum Vocabulary {
  static let words = [
    "schreib", "schick", "send", "Adresse", "name", "Nachname", "straße", "STRASSE", "str.", "weg", "Über", "über",
    "kug",
    "Käse", "Öl", "fax", "IBAN", "DE", "Dr.", "Frau", "an", "er", "ß", "Größe", "a", "ä", "us", "uns", "im", "z. B.",
    "§ 5",
    "€", "ÿ", "µm", "Ångström", "Škoda", "é", "x", "12", "2024", "0",
  ]

  /// Words as a pattern may spell them.
  static let patternPieces =
    words.map { $0.replacing(".", with: "\\.").replacing(" ", with: "\\ ") }
    + ["kug", "schr", "sch", "n", "e", "ü", "Ü", "ss", "S", "K", "@", "1", "9"]

  /// What texts are made of beside words.
  static let separators = [
    " ", " ", " ", "", "-", ", ", ". ", "\t", "@", "/", "12", "7", "A", "AB", "ſ", "\u{212A}", "ẞ", "😀", "„", "“",
  ]
}
