extension FlowFault {
  func german(_ context: FaultContext) -> FaultText {
    switch self {
    case .unclosed:
      FaultText(
        "Die Klammer „\(context.excerpt)“ wird nicht geschlossen.",
        help: "Am Ende „\(Self.closing(context.excerpt))“ schreiben.")
    case .mismatched(let open):
      FaultText(
        "„\(context.excerpt)“ passt nicht zur offenen Klammer „\(Self.text(open))“.",
        help: "„\(Self.closing(Self.text(open)))“ schreiben.")
    case .insufficientIndentation:
      FaultText(
        "Die Zeile steht in Klammern, ist aber zu wenig eingerückt.",
        help: "Weiter einrücken als die Zeile, in der die Klammer beginnt; auch die schließende Klammer.")
    case .missingComma:
      FaultText("Zwischen den Einträgen fehlt ein Komma.", help: "„[a, b]“ schreiben.")
    case .missingItem:
      FaultText("Vor dem Komma fehlt ein Eintrag.", help: "Das Komma löschen, oder '' für leeren Text schreiben.")
    case .secondColon:
      FaultText(
        "Im Wert steht noch ein Doppelpunkt.",
        help: "Ein Komma vor den nächsten Schlüssel setzen, oder den ganzen Wert in Anführungszeichen.")
    case .dash:
      FaultText(
        "In Klammern werden Einträge durch Kommas getrennt, nicht durch Striche.",
        help: "„[a, b]“ schreiben, oder Text in Anführungszeichen.")
    case .blockScalar:
      FaultText(
        "Mehrzeiliger Text mit „|“ oder „>“ ist in Klammern nicht möglich.",
        help: "Den Wert in Anführungszeichen setzen, oder ohne Klammern untereinander schreiben.")
    }
  }

  func english(_ context: FaultContext) -> FaultText {
    switch self {
    case .unclosed:
      FaultText(
        "The bracket '\(context.excerpt)' is never closed.",
        help: "Write '\(Self.closing(context.excerpt))' at the end.")
    case .mismatched(let open):
      FaultText(
        "'\(context.excerpt)' does not fit the open bracket '\(Self.text(open))'.",
        help: "Write '\(Self.closing(Self.text(open)))'.")
    case .insufficientIndentation:
      FaultText(
        "The line is inside brackets, but not indented enough.",
        help: "Indent it deeper than the line where the bracket opens; the closing bracket too.")
    case .missingComma:
      FaultText("A comma between the entries is missing.", help: "Write '[a, b]'.")
    case .missingItem:
      FaultText("An entry before the comma is missing.", help: "Delete the comma, or write '' for empty text.")
    case .secondColon:
      FaultText(
        "The value holds another colon.",
        help: "Put a comma before the next key, or the whole value in quotation marks.")
    case .dash:
      FaultText(
        "Inside brackets, commas separate entries, not dashes.",
        help: "Write '[a, b]', or put the text in quotation marks.")
    case .blockScalar:
      FaultText(
        "Text over several lines with '|' or '>' is not possible inside brackets.",
        help: "Put the value in quotation marks, or write the entries below each other without brackets.")
    }
  }

  private static func text(_ bracket: UInt8) -> String {
    bracket == ASCII.leftBrace ? "{" : "["
  }

  private static func closing(_ bracket: String) -> String {
    bracket == "{" ? "}" : "]"
  }
}
