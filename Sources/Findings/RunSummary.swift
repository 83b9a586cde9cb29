import SourceText

/// The figures of a run, as every report gives them.
package struct RunSummary: Hashable, Sendable {
  package var filesChecked = 0
  package var bytesChecked = 0
  package var filesSkipped = 0
  package var errors = 0
  package var warnings = 0
  package var notes = 0
  /// Findings that an exception covers.
  package var suppressed = 0
  /// Findings that the baseline knows.
  package var baselined = 0
  /// Files with at least one finding.
  package var filesWithFindings = 0
  /// Whether everything that was asked for could be checked.
  package var isComplete = true

  package init(_ run: Run) {
    filesChecked = run.files.count(where: \.isDraft)
    filesSkipped = run.skipped.count
    isComplete = run.isComplete
    for file in run.files {
      if file.isDraft { bytesChecked += file.byteCount }
      suppressed += file.suppressed.count
      baselined += file.baselined.count
      if !file.findings.isEmpty { filesWithFindings += 1 }
      for finding in file.findings { count(finding.severity) }
    }
  }

  /// Findings that stand: neither covered by an exception nor known to the baseline.
  package var findings: Int { errors + warnings + notes }

  private mutating func count(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }
}
