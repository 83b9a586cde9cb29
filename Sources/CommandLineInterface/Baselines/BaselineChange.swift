import Findings
import Rules
import Workspace

/// What `baseline update` and `baseline prune` have done, in figures.
struct BaselineChange {
  /// Findings that are no longer there.
  var removed = 0
  /// Drafts that were found again under another name.
  var renamed = 0
  /// New findings that were taken in.
  var accepted = 0
  /// New findings that were not.
  var left = 0

  func sentence(_ path: FilePath, _ baseline: Baseline) -> LocalizedText {
    let german = [
      renamed > 0 ? "\(renamed) umbenannte Dateien wiedererkannt" : nil,
      removed > 0 ? "\(removed) erledigte Befunde gestrichen" : nil,
      accepted > 0 ? "\(accepted) neue aufgenommen" : nil,
    ].compactMap { $0 }
    let english = [
      renamed > 0 ? "\(renamed) renamed files followed" : nil,
      removed > 0 ? "\(removed) findings that are gone removed" : nil,
      accepted > 0 ? "\(accepted) new ones taken in" : nil,
    ].compactMap { $0 }
    let none = german.isEmpty
    return LocalizedText(
      german: """
        „\(path)“: \(none ? "nichts zu ändern" : german.joined(separator: ", ")); Altbestand jetzt \
        \(baseline.count) Befunde.
        """,
      english: """
        “\(path)”: \(none ? "nothing to change" : english.joined(separator: ", ")); the baseline now holds \
        \(baseline.count) findings.
        """)
  }

  /// What `update` says about findings that it was not told to take in; nil where there are none.
  var leftSentence: LocalizedText? {
    guard left > 0 else { return nil }
    return LocalizedText(
      german: "\(left) neue Befunde sind nicht aufgenommen; das tut nur „--accept GRUND“.",
      english: "\(left) new findings have not been taken in; only “--accept REASON” does that.")
  }
}
