/// What git says is to be checked.
extension OptionHelp {
  static let staged = OptionHelp(
    "staged",
    de: "Die Entwürfe prüfen, die für den nächsten Commit vorgemerkt sind, so wie sie vorgemerkt sind.",
    en: "Check the drafts that are staged for the next commit, as they are staged.")

  static let diffBase = OptionHelp(
    "diff-base", .text, ("STAND", "REV"),
    de: """
      Nur Befunde in Zeilen melden, die seit dem Abzweig von diesem Stand hinzugekommen sind, etwa „origin/main“; mit \
      --staged zählt das Vorgemerkte, sonst die Dateien, wie sie daliegen.
      """,
    en: """
      Report only findings in lines added since the work forked off from this revision, such as “origin/main”; with \
      --staged the index counts, otherwise the files as they lie there.
      """)

  static let history = OptionHelp(
    "history", optional: ("BEREICH", "RANGE"),
    de: """
      Personenbezogene Daten suchen, die je in einem Commit standen; ein Bereich wie „v1..HEAD“ grenzt ein. Der Pfad \
      nennt den ersten Commit mit dieser Fassung.
      """,
    en: """
      Look for personal data that ever stood in a commit; a range such as “v1..HEAD” narrows it down. The path names \
      the first commit with that version.
      """)

  static let commitMsg = OptionHelp(
    "commit-msg", .file, ("DATEI", "FILE"),
    de: "Die Nachricht eines Commits prüfen, wie git sie dem Hook „commit-msg“ gibt; Kommentarzeilen zählen nicht.",
    en: "Check the message of a commit as git gives it to the hook “commit-msg”; comment lines do not count.")
}
