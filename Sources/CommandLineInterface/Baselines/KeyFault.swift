import Rules
import Workspace

/// Why there is no key. The key itself is in none of the texts.
enum KeyFault: Error, Hashable {
  /// The variable or file whose content is no key.
  case malformed(String)
  case unreadable(WorkspaceError)

  var message: LocalizedText {
    switch self {
    case .malformed(let place):
      LocalizedText(
        german: "Der Schlüssel in „\(place)“ ist keiner: ein Wort von mindestens 16 Zeichen.",
        english: "The key in “\(place)” is none: a word of at least 16 characters.")
    case .unreadable(let error): WorkspaceText.sentence(error)
    }
  }
}
