import SourceText

extension ReportText {
  /// What reports count.
  package enum Noun {
    case file, byte, error, warning, note, finding, exception, remark

    func form(for number: Int, in language: Language) -> String {
      let forms =
        switch self {
        case .file: (("Datei", "Dateien"), ("file", "files"))
        case .byte: (("Byte", "Bytes"), ("byte", "bytes"))
        case .error: (("Fehler", "Fehler"), ("error", "errors"))
        case .warning: (("Warnung", "Warnungen"), ("warning", "warnings"))
        case .note: (("Hinweis", "Hinweise"), ("note", "notes"))
        case .finding: (("Befund", "Befunde"), ("finding", "findings"))
        case .exception: (("Ausnahme", "Ausnahmen"), ("exception", "exceptions"))
        case .remark: (("Meldung", "Meldungen"), ("message", "messages"))
        }
      let inLanguage = language == .german ? forms.0 : forms.1
      return number == 1 ? inLanguage.0 : inLanguage.1
    }
  }
}
