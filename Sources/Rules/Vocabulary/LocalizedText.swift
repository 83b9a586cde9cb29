package import SourceText

/// A text for the user in the languages that the tool speaks.
package struct LocalizedText: Hashable, Sendable {
  package let german: String
  package let english: String

  package init(german: String, english: String) {
    self.german = german
    self.english = english
  }

  package subscript(language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
