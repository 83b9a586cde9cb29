extension UnsupportedFeature {
  func german(_ context: FaultContext) -> FaultText {
    switch self {
    case .anchor:
      FaultText(
        "Anker („&name“) gehören nicht zu dieser Sprache.",
        help: "Den Wert an jeder Stelle ausschreiben; Text, der mit & beginnt, in Anführungszeichen setzen.")
    case .alias:
      FaultText(
        "Verweise („*name“) gehören nicht zu dieser Sprache.",
        help: "Den Wert hier ausschreiben; Text, der mit * beginnt, in Anführungszeichen setzen: '*.md'.")
    case .tag:
      FaultText(
        "Typangaben („!typ“) gehören nicht zu dieser Sprache.",
        help: "Die Typangabe weglassen; Text, der mit ! beginnt, in Anführungszeichen setzen: '!archiv/**'.")
    case .mergeKey:
      FaultText(
        "Der Schlüssel „<<“ (Einfügen anderer Einträge) gehört nicht zu dieser Sprache.",
        help: "Die Einträge hier ausschreiben.")
    case .complexKey:
      FaultText(
        "Ein Schlüssel muss ein einfacher Text sein.",
        help: "Auf einer Zeile „schlüssel: wert“ schreiben, ohne „?“ und ohne Klammern im Schlüssel.")
    case .emptyKey:
      FaultText("Vor dem Doppelpunkt fehlt der Schlüssel.", help: "„schlüssel: wert“ schreiben.")
    case .duplicateKey(let first):
      FaultText(
        "Der Schlüssel „\(context.excerpt)“ steht schon in Zeile \(context.line(of: first)).",
        help: "Einen der beiden Einträge löschen oder beide zusammenführen.")
    case .directive:
      FaultText("Anweisungen mit „%“ gehören nicht zu dieser Sprache.", help: "Die Zeile löschen.")
    case .severalDocuments:
      FaultText(
        "Die Datei enthält mehr als ein Dokument; ab hier wurde sie nicht gelesen.",
        help: "Die Zeilen „---“ und „...“ zwischen den Teilen löschen oder jeden Teil in eine eigene Datei setzen.")
    case .tabIndentation:
      FaultText(
        "Hier steht ein Tabulator als Einrückung.", help: "Mit Leerzeichen einrücken, zwei für jede Stufe.")
    case .loneCarriageReturn:
      FaultText(
        "Die Zeile endet mit einem einzelnen Wagenrücklauf (CR).",
        help: "Die Datei im Editor mit Zeilenenden LF oder CRLF speichern.")
    case .rootIndentationIndicator:
      FaultText(
        "Eine Einrückungszahl nach „|“ oder „>“ ist nur unter einem Schlüssel oder einem Strich möglich.",
        help: "Die Zahl weglassen.")
    }
  }

  func english(_ context: FaultContext) -> FaultText {
    switch self {
    case .anchor:
      FaultText(
        "Anchors ('&name') are not part of this language.",
        help: "Repeat the value wherever it is needed; put text that starts with & in quotation marks.")
    case .alias:
      FaultText(
        "Aliases ('*name') are not part of this language.",
        help: "Repeat the value here; put text that starts with * in quotation marks: '*.md'.")
    case .tag:
      FaultText(
        "Tags ('!type') are not part of this language.",
        help: "Leave the tag out; put text that starts with ! in quotation marks: '!archive/**'.")
    case .mergeKey:
      FaultText(
        "The key '<<' (merging other entries) is not part of this language.", help: "Write the entries here.")
    case .complexKey:
      FaultText(
        "A key must be plain text.",
        help: "Write 'key: value' on one line, without '?' and without brackets in the key.")
    case .emptyKey:
      FaultText("The key before the colon is missing.", help: "Write 'key: value'.")
    case .duplicateKey(let first):
      FaultText(
        "The key '\(context.excerpt)' is already set in line \(context.line(of: first)).",
        help: "Delete one of the two entries, or make them one.")
    case .directive:
      FaultText("Directives with '%' are not part of this language.", help: "Delete the line.")
    case .severalDocuments:
      FaultText(
        "The file holds more than one document; it was not read from here on.",
        help: "Delete the lines '---' and '...' between the parts, or move each part to a file of its own.")
    case .tabIndentation:
      FaultText("A tab is used as indentation.", help: "Indent with blanks, two for each level.")
    case .loneCarriageReturn:
      FaultText(
        "The line ends with a lone carriage return (CR).",
        help: "Save the file with the line ends LF or CRLF.")
    case .rootIndentationIndicator:
      FaultText(
        "An indentation number after '|' or '>' needs a key or a dash before it.", help: "Leave the number out.")
    }
  }
}
