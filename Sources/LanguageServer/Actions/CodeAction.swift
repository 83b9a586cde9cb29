import Findings
import SourceText

/// Something that the editor can do at the user's word.
struct CodeAction {
  enum Kind: String {
    case quickFix = "quickfix"
    case fixAll = "source.fixAll.draftlint"

    /// Whether a client that asks for some kinds wants this one; a kind stands for those below it (LSP 3.17,
    /// "CodeActionKind").
    func isAsked(by kinds: [String]?) -> Bool {
      kinds?.contains { $0.isEmpty || rawValue == $0 || rawValue.hasPrefix($0 + ".") } ?? true
    }
  }

  /// Changes of one file.
  struct Change {
    let uri: DocumentURI
    /// Of the document that is changed; nil: a file that may not be open.
    let version: Int?
    let file: SourceFile
    let edits: [FileEdit]
    /// Whether the file has to be made first.
    var isNew = false
  }

  let title: String
  let kind: Kind
  let change: Change
  /// The diagnostic that it is for.
  var finding: Finding?
  var isPreferred = false
}
