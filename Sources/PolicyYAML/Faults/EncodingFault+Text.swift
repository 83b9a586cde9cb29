extension EncodingFault {
  func german(_ context: FaultContext) -> FaultText {
    switch self {
    case .notUTF8:
      FaultText("Die Datei ist nicht in UTF-8 gespeichert.", help: "Im Editor die Kodierung UTF-8 wählen.")
    case .invalidByte:
      FaultText(
        "Das Byte \(context.byte) gehört zu keinem Zeichen in UTF-8.",
        help: "Die Datei in UTF-8 speichern und das Zeichen neu eingeben.")
    case .controlCharacter:
      FaultText(
        "Hier steht das unsichtbare Steuerzeichen \(context.codePoint).",
        help: "Das Zeichen löschen; in doppelten Anführungszeichen ist eine Schreibweise wie „\\x07“ möglich.")
    case .byteOrderMark:
      FaultText(
        "Hier steht ein unsichtbares Zeichen (Byte-Order-Mark, U+FEFF).",
        help: "Das Zeichen löschen; es ist nur am Anfang der Datei erlaubt.")
    }
  }

  func english(_ context: FaultContext) -> FaultText {
    switch self {
    case .notUTF8:
      FaultText("The file is not saved as UTF-8.", help: "Choose the encoding UTF-8 in the editor.")
    case .invalidByte:
      FaultText(
        "The byte \(context.byte) belongs to no character of UTF-8.",
        help: "Save the file as UTF-8 and type the character again.")
    case .controlCharacter:
      FaultText(
        "The invisible control character \(context.codePoint) stands here.",
        help: "Delete it; in double quotation marks an escape such as '\\x07' is possible.")
    case .byteOrderMark:
      FaultText(
        "An invisible character (byte order mark, U+FEFF) stands here.",
        help: "Delete it; it is allowed at the start of the file only.")
    }
  }
}
