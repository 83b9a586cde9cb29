import Findings
import Rules
import SourceText

/// The sentences at the end of a report: what was found, what was checked, what was not.
extension ReportText {
  /// All sentences, in order; each is a line of its own.
  func summary(of run: Run) -> [String] {
    let summary = run.summary
    return [found(summary), checked(summary), skipped(run), covered(summary), incomplete(run), verdict(run)]
      .compactMap { $0 }
  }

  /// "Gefunden: 2 Fehler, 1 Warnung, 0 Hinweise in 2 Dateien."
  func found(_ summary: RunSummary) -> String {
    guard summary.findings > 0 else { return isGerman ? "Gefunden: nichts." : "Found: nothing." }
    let counts = [
      count(summary.errors, of: .error), count(summary.warnings, of: .warning), count(summary.notes, of: .note),
    ].joined(separator: ", ")
    let files = count(summary.filesWithFindings, of: .file)
    return isGerman ? "Gefunden: \(counts) in \(files)." : "Found: \(counts) in \(files)."
  }

  /// "Geprüft: 12 Dateien, 34.567 Bytes."
  func checked(_ summary: RunSummary) -> String {
    let figures = "\(count(summary.filesChecked, of: .file)), \(count(summary.bytesChecked, of: .byte))"
    return isGerman ? "Geprüft: \(figures)." : "Checked: \(figures)."
  }

  /// How many files were skipped, and how many for each reason; nil if there are none.
  func skipped(_ run: Run) -> String? {
    guard !run.skipped.isEmpty else { return nil }
    var order: [String] = []
    var counts: [String: Int] = [:]
    for skipped in run.skipped {
      let reason = skipped.reason[language]
      if counts[reason] == nil { order.append(reason) }
      counts[reason, default: 0] += 1
    }
    let reasons = order.map { "\(number(counts[$0] ?? 0)) × \($0)" }.joined(separator: "; ")
    let files = count(run.skipped.count, of: .file)
    return isGerman ? "Ausgelassen: \(files) (\(reasons))." : "Skipped: \(files) (\(reasons))."
  }

  /// What exceptions and the baseline hold back; nil if there is nothing.
  func covered(_ summary: RunSummary) -> String? {
    var parts: [String] = []
    if summary.suppressed > 0 {
      parts.append("\(count(summary.suppressed, of: .finding)) \(isGerman ? "durch Ausnahmen" : "by exceptions")")
    }
    if summary.baselined > 0 {
      parts.append("\(count(summary.baselined, of: .finding)) \(isGerman ? "aus dem Altbestand" : "by the baseline")")
    }
    guard !parts.isEmpty else { return nil }
    return (isGerman ? "Nicht gezeigt: " : "Not shown: ") + parts.joined(separator: ", ") + "."
  }

  /// What could not be checked; nil if everything was.
  func incomplete(_ run: Run) -> String? {
    let errors = run.allNotifications.count { $0.severity == .error }
    guard errors > 0 else { return nil }
    let remarks = count(errors, of: .remark)
    return "\(notificationsHeading): \(remarks)."
  }

  /// What the run as a whole means for whoever wants to publish.
  func verdict(_ run: Run) -> String {
    let verdict =
      switch (run.exitStatus, isGerman) {
      case (.clean, true): "nichts hält die Veröffentlichung auf"
      case (.clean, false): "nothing stands against publication"
      case (.findings, true): "vor der Veröffentlichung ändern oder eine Ausnahme einholen"
      case (.findings, false): "change before publication, or obtain an exception"
      case (.incomplete, true): "nicht vollständig geprüft, deshalb keine Freigabe"
      case (.incomplete, false): "not fully checked, and therefore not passed"
      }
    return "\(result): \(verdict)."
  }

  private var isGerman: Bool { language == .german }
}
