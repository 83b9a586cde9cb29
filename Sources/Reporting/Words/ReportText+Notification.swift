import Findings
import Rules
import SourceText

extension ReportText {
  /// What a kind of notification means, one sentence.
  func description(of kind: Notification.Kind) -> String {
    Self.text(of: kind)[language]
  }

  private static func text(of kind: Notification.Kind) -> LocalizedText {
    switch kind {
    case .missing: text("Eine genannte Datei gibt es nicht.", "A named file does not exist.")
    case .unreadable: text("Eine Datei ließ sich nicht lesen.", "A file could not be read.")
    case .undecodable: text("Eine Datei enthält Bytes, die kein Text sind.", "A file has bytes that are not text.")
    case .limit: text("Eine Grenze wurde erreicht.", "A limit was reached.")
    case .policy: text("Die Richtlinie hat einen Fehler.", "The policy has a fault.")
    case .rules: text("Eine Regel hat einen Fehler.", "A rule has a fault.")
    case .baseline:
      text("Der Altbestand ließ sich nicht lesen oder vergleichen.", "The baseline could not be read or compared.")
    case .noDraft: text("Es gab keinen Entwurf zu prüfen.", "There was no draft to check.")
    case .usage: text("Der Aufruf war nicht zu verstehen.", "The command line could not be understood.")
    case .input: text("Ein Teil eines Entwurfs wurde nur als Text gelesen.", "Part of a draft was read as text only.")
    case .internal: text("Im Programm ist ein Fehler aufgetreten.", "The program has failed.")
    }
  }

  private static func text(_ german: String, _ english: String) -> LocalizedText {
    LocalizedText(german: german, english: english)
  }
}
