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
      renamed > 0 ? "\(renamed) umbenannte wiedererkannt" : nil,
      removed > 0 ? "\(removed) erledigte gestrichen" : nil,
      accepted > 0 ? "\(accepted) neue aufgenommen" : nil,
    ].compactMap { $0 }
    let english = [
      renamed > 0 ? "\(renamed) renamed followed" : nil,
      removed > 0 ? "\(removed) gone removed" : nil,
      accepted > 0 ? "\(accepted) new taken in" : nil,
    ].compactMap { $0 }
    let none = german.isEmpty
    return LocalizedText(
      german: """
        „\(path)“: \(none ? "nichts zu ändern" : german.joined(separator: ", ")); Altbestand jetzt: \
        \(BaselineFigures(baseline).german).
        """,
      english: """
        “\(path)”: \(none ? "nothing to change" : english.joined(separator: ", ")); the baseline now holds \
        \(BaselineFigures(baseline).english).
        """)
  }

  /// What `update` says about findings that it was not told to take in; nil where there are none.
  var leftSentence: LocalizedText? {
    guard left > 0 else { return nil }
    return LocalizedText(
      german: "Neu und nicht aufgenommen: \(left); aufgenommen wird nur mit „--accept GRUND“.",
      english: "New and not taken in: \(left); only “--accept REASON” takes them in.")
  }
}
