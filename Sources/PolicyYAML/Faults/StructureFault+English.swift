extension StructureFault {
  func english(_ context: FaultContext) -> FaultText {
    switch self {
    case .indentationMismatch:
      FaultText(
        "The indentation fits no line above.", help: "Indent the line like the other entries beside it.")
    case .unexpectedIndentation:
      FaultText(
        "The line is indented, but the entry above has a value already.",
        help: "Indent it like the entry above, or move that entry's value to these lines.")
    case .missingDash:
      FaultText("The dash before this entry of the list is missing.", help: "Write '- entry'.")
    case .missingBlankAfterDash:
      FaultText("The blank after the dash is missing.", help: "Write '- entry'.")
    case .unexpectedDash:
      FaultText(
        "A key is expected here, not an entry of a list.",
        help: "Write 'key: value', or indent the dash below its key.")
    case .sequenceOnKeyLine:
      FaultText(
        "A list with dashes starts on a line of its own.",
        help: "Move the dash to the next line, or put the text in quotation marks.")
    case .missingColon:
      FaultText("The colon after the key is missing.", help: "Write 'key: value'.")
    case .missingBlankAfterColon:
      FaultText("The blank after the colon is missing.", help: "Write 'key: value'.")
    case .secondColon:
      FaultText(
        "The value holds another colon followed by a blank.",
        help: "Put the whole value in quotation marks: 'Note: text'.")
    case .multiLineKey:
      FaultText("A key must stand on one line.", help: "Write the key on one line.")
    case .keyTooLong:
      FaultText("The key is longer than 1024 characters.", help: "Choose a shorter key.")
    case .contentAfterRoot:
      FaultText(
        "The document has ended before this line.", help: "Write all entries as 'key: value', one below the other.")
    case .collectionOnMarkerLine:
      FaultText("No entry can stand on the line of '---'.", help: "Start a new line.")
    case .contentAfterEndMarker:
      FaultText("Nothing may follow '...'.", help: "Delete the rest of the line.")
    case .trailingContent:
      FaultText(
        "Something follows the value on its line.",
        help: "Delete the rest, or put the whole value in quotation marks.")
    case .missingBlankBeforeComment:
      FaultText(
        "The blank before '#' is missing.",
        help: "Put a blank before the comment, or text with # in quotation marks.")
    case .unexpectedIndicator:
      FaultText(
        "The character '\(context.excerpt)' cannot stand here.",
        help: "Delete it, or put the value in quotation marks.")
    }
  }
}
