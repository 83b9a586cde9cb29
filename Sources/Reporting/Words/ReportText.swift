import Findings
package import Rules
package import SourceText

/// The words of reports, in one place and both languages; calm and without the vocabulary of programmers, since their
/// readers are editors.
package struct ReportText {
  let language: Language

  package init(language: Language) {
    self.language = language
  }

  private func choose(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }

  // MARK: Labels

  package var better: String { choose("Besser", "Better") }
  package var law: String { choose("Gesetz", "Law") }
  package var why: String { choose("Warum", "Why") }
  package var evidence: String { choose("Belege", "Evidence") }
  package var confidence: String { choose("Sicherheit", "Confidence") }
  package var together: String { choose("Zusammen mit", "Together with") }
  /// Said before the places where the same stands again.
  package var again: String { choose("Auch hier", "Here too") }
  var more: String { choose("Mehr dazu", "Read more") }
  var line: String { choose("Zeile", "Line") }
  var place: String { choose("Stelle", "Place") }
  var finding: String { choose("Befund", "Finding") }
  var rule: String { choose("Regel", "Rule") }
  var count: String { choose("Anzahl", "Count") }
  var result: String { choose("Ergebnis", "Result") }
  var reason: String { choose("Grund", "Reason") }
  var legalBasis: String { choose("Rechtsgrundlage", "Legal basis") }
  var requestedBy: String { choose("Beantragt von", "Requested by") }
  var approvedBy: String { choose("Freigegeben von", "Approved by") }
  var expires: String { choose("Gilt bis", "Valid until") }
  var scope: String { choose("Gilt für", "Holds for") }
  var state: String { choose("Stand", "State") }
  var covers: String { choose("Deckt", "Covers") }
  package var severity: String { choose("Stufe", "Severity") }
  package var category: String { choose("Bereich", "Category") }
  var fingerprint: String { choose("Kennung", "Fingerprint") }
  var policy: String { choose("Richtlinie", "Policy") }
  var builtInPolicy: String { choose("mitgeliefert", "built in") }
  var version: String { choose("Version", "Version") }

  func place(line: Int, column: Int) -> String {
    choose("Zeile \(line), Zeichen \(column)", "line \(line), character \(column)")
  }

  func andMore(_ count: Int) -> String { choose("und \(count) weitere", "and \(count) more") }

  // MARK: Figures

  var filesChecked: String { choose("Geprüfte Dateien", "Files checked") }
  var bytesChecked: String { choose("Geprüfte Bytes", "Bytes checked") }
  var inBaseline: String { choose("Aus dem Altbestand", "In the baseline") }

  /// The word for several of a kind, as a label.
  func plural(of severity: Severity) -> String {
    let noun: Noun =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    let word = noun.form(for: 2, in: language)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Said of the whole page.
  var maskingRemark: String {
    choose(
      "Dieser Bericht enthält keinen der gefundenen Werte; jeder Buchstabe und jede Ziffer davon ist ein Punkt.",
      "This report holds none of the values that were found; each letter and digit of them is a bullet.")
  }

  /// Said of a draft that is clean.
  var nothingFound: String { choose("nichts gefunden", "nothing found") }

  // MARK: Headings

  var reportTitle: String { choose("Prüfbericht der Entwürfe", "Report on the drafts") }
  var statistics: String { choose("Befunde nach Regel", "Findings by rule") }
  var notificationsHeading: String { choose("Nicht vollständig geprüft", "Not fully checked") }
  var remarksHeading: String { choose("Hinweise zum Lauf", "Remarks on the run") }
  var exceptionsHeading: String { choose("Ausnahmen", "Exceptions") }
  var findingsHeading: String { choose("Befunde", "Findings") }
  var cleanHeading: String { choose("Entwürfe ohne Befund", "Drafts without findings") }
  var filterHeading: String { choose("Befunde auswählen", "Choose findings") }
  var skipToFindings: String { choose("Zu den Befunden", "Skip to the findings") }
  var coveredHeading: String { choose("Befunde mit Ausnahme", "Findings with an exception") }
  var baselineHeading: String { choose("Altbestand", "Known from the baseline") }
  var registerHeading: String { choose("Verzeichnis der Ausnahmen", "Register of exceptions") }
  var skippedHeading: String { choose("Ausgelassene Dateien", "Skipped files") }

  // MARK: Descriptions in machine-readable reports

  var sourceRoot: String {
    choose("Ordner, in dem geprüft wurde", "The folder in which drafts were checked") + "."
  }
  var lawTaxonomy: String {
    choose("Vorschriften, auf die sich Regeln stützen", "Provisions that rules rest on") + "."
  }

  // MARK: Names of values

  package func name(of severity: Severity) -> String {
    switch severity {
    case .error: choose("Fehler", "Error")
    case .warning: choose("Warnung", "Warning")
    case .note: choose("Hinweis", "Note")
    }
  }

  func name(of level: Confidence.Level) -> String {
    switch level {
    case .low: choose("gering", "low")
    case .medium: choose("mittel", "medium")
    case .high: choose("hoch", "high")
    }
  }

  func name(of state: ExceptionState) -> String {
    switch state {
    case .active: choose("gilt", "holds")
    case .expiring: choose("läuft bald ab", "ends soon")
    case .expired: choose("abgelaufen", "ended")
    case .unused: choose("ungenutzt", "unused")
    case .notPermitted: choose("nicht zulässig", "not permitted")
    }
  }

  package func confidence(_ confidence: Confidence) -> String {
    choose(
      "\(name(of: confidence.level)) (\(confidence.score) von 100)",
      "\(name(of: confidence.level)) (\(confidence.score) of 100)")
  }

  /// Said of a finding that does not decide the result of the run.
  var belowGate: String { choose("zählt nicht für das Ergebnis", "does not count for the result") }

  func explain(_ rule: RuleID) -> String { "draftlint explain \(rule)" }

  // MARK: Numbers

  /// A number with its thousands apart: 12.345 or 12,345.
  package func number(_ value: Int) -> String {
    var groups: [String] = []
    var digits = Substring(String(value.magnitude))
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = digits.dropLast(3)
    }
    groups.insert(String(digits), at: 0)
    return (value < 0 ? "-" : "") + groups.joined(separator: choose(".", ","))
  }

  /// "1 Datei", "3 Dateien".
  package func count(_ number: Int, of noun: Noun) -> String {
    "\(self.number(number)) \(noun.form(for: number, in: language))"
  }
}
