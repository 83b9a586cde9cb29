import Rules
import Workspace

/// The words for what the workspace reports: it knows what happened, this knows how to say it.
enum WorkspaceText {
  /// One sentence with the path.
  static func sentence(_ error: WorkspaceError) -> LocalizedText {
    let subject = subject(error.path)
    let predicate = predicate(error.reason)
    return LocalizedText(
      german: "\(subject.german) \(predicate.german).", english: "\(subject.english) \(predicate.english).")
  }

  private static func subject(_ path: FilePath) -> LocalizedText {
    switch path {
    case FilePath("-"): LocalizedText(german: "Die Standardeingabe", english: "Standard input")
    case Console.Stream.output.path: LocalizedText(german: "Die Standardausgabe", english: "Standard output")
    default: LocalizedText(german: "„\(path)“", english: "“\(path)”")
    }
  }

  private static func predicate(_ reason: WorkspaceError.Reason) -> LocalizedText {
    switch reason {
    case .missing: LocalizedText(german: "gibt es nicht", english: "does not exist")
    case .exists: LocalizedText(german: "gibt es schon", english: "exists already")
    case .forbidden:
      LocalizedText(german: "darf nicht gelesen oder geschrieben werden", english: "may not be read or written")
    case .isFolder: LocalizedText(german: "ist ein Ordner, keine Datei", english: "is a folder, not a file")
    case .isNoFolder:
      LocalizedText(german: "liegt unter etwas, das kein Ordner ist", english: "lies below something that is no folder")
    case .isSpecial(let kind): special(kind)
    case .tooLarge(let limit):
      LocalizedText(german: "ist größer als \(limit >> 20) MiB", english: "is larger than \(limit >> 20) MiB")
    case .linkLoop:
      LocalizedText(
        german: "ist eine Verknüpfung, die im Kreis führt", english: "is a symbolic link that leads in a circle")
    case .nameTooLong: LocalizedText(german: "hat einen zu langen Namen", english: "has too long a name")
    case .diskFull:
      LocalizedText(german: "passt nicht mehr auf den Datenträger", english: "does not fit on the disk any more")
    case .closedPipe: LocalizedText(german: "wird nicht mehr gelesen", english: "is not read any more")
    case .system(let code): system(code)
    }
  }

  private static func special(_ kind: WorkspaceError.SpecialFile) -> LocalizedText {
    switch kind {
    case .pipe: LocalizedText(german: "ist eine Pipe, keine Datei", english: "is a pipe, not a file")
    case .socket: LocalizedText(german: "ist ein Socket, keine Datei", english: "is a socket, not a file")
    case .device: LocalizedText(german: "ist ein Gerät, keine Datei", english: "is a device, not a file")
    }
  }

  private static func system(_ code: Int32) -> LocalizedText {
    let words = WorkspaceError.systemText(code)
    return LocalizedText(
      german: "ist nicht lesbar oder beschreibbar (System: \(words))",
      english: "cannot be read or written (system: \(words))")
  }
}
