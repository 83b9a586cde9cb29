extension ScalarFault {
  func german(_ context: FaultContext) -> FaultText {
    switch self {
    case .unclosedQuote:
      FaultText(
        "Das Anführungszeichen wird nicht geschlossen.",
        help: "Am Ende des Textes dasselbe Anführungszeichen noch einmal setzen.")
    case .insufficientIndentation:
      FaultText(
        "Die Zeile gehört zu einem Text in Anführungszeichen, ist aber zu wenig eingerückt.",
        help: "Weiter einrücken als die Zeile, in der der Text beginnt.")
    case .unknownEscape:
      FaultText(
        "„\(context.excerpt)“ ist keine bekannte Schreibweise in doppelten Anführungszeichen.",
        help: "Einfache Anführungszeichen verwenden, oder den Rückstrich verdoppeln: \"\\\\\".")
    case .invalidEscapeNumber:
      FaultText(
        "„\(context.excerpt)“ nennt kein Zeichen.",
        help: "\\x mit zwei, \\u mit vier oder \\U mit acht Ziffern (0–9, A–F) eines Zeichens schreiben.")
    case .reservedIndicator:
      FaultText(
        "Ein Text ohne Anführungszeichen darf nicht mit „\(context.excerpt)“ beginnen.",
        help: "Den ganzen Wert in Anführungszeichen setzen: '\(context.excerpt)…'.")
    case .invalidBlockHeader:
      FaultText(
        "Nach „|“ oder „>“ sind nur „+“, „-“ und eine Ziffer von 1 bis 9 möglich.",
        help: "Den Text auf der nächsten Zeile beginnen, eingerückt.")
    case .overlongBlankLine:
      FaultText(
        "Die leere Zeile vor dem Text ist weiter eingerückt als der Text.",
        help: "Die Leerzeichen in dieser Zeile löschen.")
    }
  }

  func english(_ context: FaultContext) -> FaultText {
    switch self {
    case .unclosedQuote:
      FaultText(
        "The quotation mark is never closed.", help: "Put the same quotation mark at the end of the text.")
    case .insufficientIndentation:
      FaultText(
        "The line belongs to a quoted text, but is not indented enough.",
        help: "Indent it deeper than the line where the text starts.")
    case .unknownEscape:
      FaultText(
        "'\(context.excerpt)' is no escape that is known in double quotation marks.",
        help: "Use single quotation marks, or write the backslash twice: \"\\\\\".")
    case .invalidEscapeNumber:
      FaultText(
        "'\(context.excerpt)' names no character.",
        help: "Write \\x with two, \\u with four or \\U with eight digits (0–9, A–F) of a character.")
    case .reservedIndicator:
      FaultText(
        "Text without quotation marks must not start with '\(context.excerpt)'.",
        help: "Put the whole value in quotation marks: '\(context.excerpt)…'.")
    case .invalidBlockHeader:
      FaultText(
        "Only '+', '-' and one digit from 1 to 9 can follow '|' or '>'.",
        help: "Start the text on the next line, indented.")
    case .overlongBlankLine:
      FaultText(
        "The empty line before the text is indented deeper than the text.", help: "Delete the blanks in this line.")
    }
  }
}
