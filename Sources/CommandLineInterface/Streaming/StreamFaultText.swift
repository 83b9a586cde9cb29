import Rules

extension StreamRecord.Fault {
  /// What is wrong, for the person who made the line. It does not quote the line, which may hold anything.
  var text: LocalizedText {
    switch self {
    case .notUTF8: LocalizedText(german: "Die Zeile ist nicht in UTF-8.", english: "The line is not UTF-8.")
    case .notJSON(let byte):
      LocalizedText(
        german: "Die Zeile ist kein gültiges JSON (ab Byte \(byte)).",
        english: "The line is not valid JSON (from byte \(byte) on).")
    case .notAnObject:
      LocalizedText(
        german: "Die Zeile ist kein JSON-Objekt {\"id\": …, \"text\": …}.",
        english: "The line is not a JSON object {\"id\": …, \"text\": …}.")
    case .noID:
      LocalizedText(
        german: "„id“ fehlt oder ist weder Text noch Zahl.", english: "“id” is missing or neither text nor number.")
    case .noText:
      LocalizedText(german: "„text“ fehlt oder ist kein Text.", english: "“text” is missing or no text.")
    case .badPath: LocalizedText(german: "„path“ ist kein Text.", english: "“path” is no text.")
    }
  }

  static let tooLong = LocalizedText(
    german: "Die Zeile ist zu lang und wurde nicht gelesen.", english: "The line is too long and was not read.")
}
