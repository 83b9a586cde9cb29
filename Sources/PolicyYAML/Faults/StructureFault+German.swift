extension StructureFault {
  func german(_ context: FaultContext) -> FaultText {
    switch self {
    case .indentationMismatch:
      FaultText(
        "Die Einrückung passt zu keiner Zeile darüber.",
        help: "So weit einrücken wie die Geschwister dieses Eintrags.")
    case .unexpectedIndentation:
      FaultText(
        "Die Zeile ist eingerückt, aber der Eintrag darüber hat schon einen Wert.",
        help: "So weit einrücken wie der Eintrag darüber, oder dessen Wert in diese Zeilen setzen.")
    case .missingDash:
      FaultText("In dieser Liste fehlt der Strich vor dem Eintrag.", help: "„- eintrag“ schreiben.")
    case .missingBlankAfterDash:
      FaultText("Nach dem Strich fehlt ein Leerzeichen.", help: "„- eintrag“ schreiben.")
    case .unexpectedDash:
      FaultText(
        "Hier wird ein Schlüssel erwartet, kein Listeneintrag.",
        help: "„schlüssel: wert“ schreiben, oder den Strich unter seinen Schlüssel einrücken.")
    case .sequenceOnKeyLine:
      FaultText(
        "Eine Liste mit Strichen beginnt auf einer eigenen Zeile.",
        help: "Den Strich auf die nächste Zeile setzen, oder Text in Anführungszeichen.")
    case .missingColon:
      FaultText("Nach dem Schlüssel fehlt der Doppelpunkt.", help: "„schlüssel: wert“ schreiben.")
    case .missingBlankAfterColon:
      FaultText("Nach dem Doppelpunkt fehlt ein Leerzeichen.", help: "„schlüssel: wert“ schreiben.")
    case .secondColon:
      FaultText(
        "Im Wert steht noch ein Doppelpunkt mit Leerzeichen.",
        help: "Den ganzen Wert in Anführungszeichen setzen: 'Achtung: Text'.")
    case .multiLineKey:
      FaultText("Ein Schlüssel muss auf einer Zeile stehen.", help: "Den Schlüssel auf eine Zeile setzen.")
    case .keyTooLong:
      FaultText("Der Schlüssel ist länger als 1024 Zeichen.", help: "Einen kürzeren Schlüssel wählen.")
    case .contentAfterRoot:
      FaultText(
        "Vor dieser Zeile ist das Dokument schon zu Ende.",
        help: "Alle Einträge als „schlüssel: wert“ untereinander schreiben.")
    case .collectionOnMarkerLine:
      FaultText("Nach „---“ kann kein Eintrag auf derselben Zeile stehen.", help: "Eine neue Zeile beginnen.")
    case .contentAfterEndMarker:
      FaultText("Nach „...“ darf nichts mehr stehen.", help: "Den Rest der Zeile löschen.")
    case .trailingContent:
      FaultText(
        "Nach dem Wert steht noch etwas auf der Zeile.",
        help: "Den Rest löschen, oder den ganzen Wert in Anführungszeichen setzen.")
    case .missingBlankBeforeComment:
      FaultText(
        "Vor „#“ fehlt ein Leerzeichen.",
        help: "Ein Leerzeichen vor den Kommentar setzen, oder Text mit # in Anführungszeichen.")
    case .unexpectedIndicator:
      FaultText(
        "Das Zeichen „\(context.excerpt)“ kann hier nicht stehen.",
        help: "Das Zeichen löschen, oder den Wert in Anführungszeichen setzen.")
    }
  }
}
