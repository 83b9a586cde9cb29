import Reporting
import Rules
import Workspace

/// Why a baseline could not be read.
enum BaselineStoreError: Error, Hashable {
  case unreadable(WorkspaceError)
  case broken(FilePath, BaselineFault)

  var message: LocalizedText {
    switch self {
    case .unreadable(let error): return WorkspaceText.sentence(error)
    case .broken(let path, let fault):
      let help = LocalizedText(
        german: "Die Datei „\(path)“ wiederherstellen oder löschen und „draftlint baseline create“ aufrufen.",
        english: "Restore the file “\(path)”, or delete it and run “draftlint baseline create”.")
      return LocalizedText(
        german: "\(fault.message.german) \(help.german)", english: "\(fault.message.english) \(help.english)")
    }
  }

  var path: FilePath {
    switch self {
    case .unreadable(let error): error.path
    case .broken(let path, _): path
    }
  }
}
