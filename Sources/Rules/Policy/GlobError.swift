/// Why a text is not a glob.
package enum GlobError: Error, Hashable, Sendable, CaseIterable {
  case empty
  /// Two slashes with nothing between them: no path has that.
  case emptyFolder
  /// `.` or `..` as the name of a folder: globs are matched against paths that have neither.
  case relativeFolder
  /// `[` without its `]`.
  case unclosedClass
  /// A range such as `z-a`.
  case reversedRange
  /// A backslash at the end.
  case danglingEscape

  package var message: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(german: "Das Dateimuster ist leer.", english: "The file pattern is empty.")
    case .emptyFolder:
      LocalizedText(
        german: "Im Dateimuster stehen zwei Schrägstriche hintereinander.",
        english: "The file pattern has two slashes in a row.")
    case .relativeFolder:
      LocalizedText(
        german: "Ein Dateimuster gilt ab dem Ordner der Richtlinie; „.“ und „..“ können darin nicht stehen.",
        english: "A file pattern starts at the policy's folder; “.” and “..” cannot stand in it.")
    case .unclosedClass:
      LocalizedText(
        german: "Im Dateimuster fehlt zu „[“ die schließende Klammer „]“.",
        english: "The file pattern has a “[” without its “]”.")
    case .reversedRange:
      LocalizedText(
        german: "Im Dateimuster steht ein Bereich verkehrt herum, etwa „z-a“ statt „a-z“.",
        english: "The file pattern has a range the wrong way round, such as “z-a” for “a-z”.")
    case .danglingEscape:
      LocalizedText(
        german: "Das Dateimuster endet mit einem einzelnen „\\“.",
        english: "The file pattern ends with a single “\\”.")
    }
  }
}
