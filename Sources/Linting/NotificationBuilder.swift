import Drafts
import Findings
import Patterns
import Rules
import SourceText

/// Tells what of a draft could not be checked.
struct NotificationBuilder {
  let file: SourceFile
  /// Nil where there is nothing to tell.
  let lines: LineIndex?
  let map: OffsetMap
  let patterns: PatternSet

  func notification(for issue: DraftIssue) -> Notification {
    switch issue {
    case .undecodable(let ranges, let count): undecodable(ranges, count: count)
    case .frontMatterUnreadable(let range, _):
      note(
        .input, .note, at: range,
        german: "Die Kopfdaten (Front Matter) sind nicht lesbar; sie wurden als Text geprüft.",
        english: "The front matter is not readable; it was checked as text.")
    case .malformed(let format, let range):
      note(
        .input, .note, at: range,
        german: "Die Datei ist ab hier kein gültiges \(format.rawValue); der Rest wurde als Text geprüft.",
        english: "From here on the file is not valid \(format.rawValue); the rest was checked as text.")
    case .cutOff(_, let range):
      note(
        .limit, .error, at: range,
        german: "Ab hier ist die Datei zu groß oder zu tief verschachtelt und nicht voll geprüft.",
        english: "From here on the file is too large or too deeply nested and was not fully checked.")
    }
  }

  func notification(for fault: MatchFault) -> Notification {
    let name = patterns[fault.pattern].name
    let range = map.sourceRange(of: fault.window)
    return switch fault.reason {
    case .limit:
      note(
        .limit, .error, at: range,
        german: "Dieser Absatz wurde nicht voll geprüft: Das Muster „\(name)“ brauchte zu lange.",
        english: "This paragraph was not fully checked: the pattern “\(name)” took too long.")
    case .pattern(let error):
      note(
        .rules, .error, at: range,
        german: "Das Muster „\(name)“ ist fehlerhaft und wurde nicht geprüft: \(error.message)",
        english: "The pattern “\(name)” is broken and was not checked: \(error.message)")
    case .engine(let code):
      note(
        .internal, .error, at: range,
        german: "Dieser Absatz wurde nicht voll geprüft: Das Muster „\(name)“ brach ab (PCRE2-Fehler \(code)).",
        english: "This paragraph was not fully checked: the pattern “\(name)” failed (PCRE2 error \(code)).")
    }
  }

  private func undecodable(_ ranges: [ByteRange], count: Int) -> Notification {
    note(
      .undecodable, .error, at: ranges.first ?? ByteRange(0, 0),
      german: """
        Die Datei ist nicht in UTF-8 gespeichert (\(count) unlesbare Byte); der Rest wurde geprüft. \
        Bitte als UTF-8 speichern.
        """,
      english: "The file is not stored as UTF-8 (\(count) unreadable bytes); the rest was checked. Save it as UTF-8.")
  }

  private func note(
    _ kind: Notification.Kind, _ severity: Severity, at range: ByteRange, german: String, english: String
  ) -> Notification {
    Notification(
      kind: kind, severity: severity, message: LocalizedText(german: german, english: english), path: file.path,
      region: lines?.region(of: range))
  }
}
