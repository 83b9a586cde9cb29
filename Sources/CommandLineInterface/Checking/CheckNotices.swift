import Findings
import Rules
import SourceText
import Workspace

/// What a run has to tell besides findings, as notifications.
enum CheckNotices {
  /// A file or folder that could not be read or written.
  static func notification(_ error: WorkspaceError) -> Notification {
    Notification(
      kind: kind(of: error.reason), message: WorkspaceText.sentence(error), path: error.path.description)
  }

  /// A fault in a policy or rule file.
  static func notification(_ diagnostic: Diagnostic, _ kind: Notification.Kind) -> Notification {
    let text = diagnostic.message + (diagnostic.help.map { " \($0)" } ?? "")
    return Notification(
      kind: kind, severity: diagnostic.severity, message: LocalizedText(german: text, english: text),
      path: diagnostic.path.isEmpty ? nil : diagnostic.path, region: diagnostic.region)
  }

  /// A folder that was named and has no draft to check.
  static func noDraft(in folder: FilePath, skipped: Int) -> Notification {
    let german = skipped == 0 ? "" : " Die Richtlinie lässt \(skipped) aus."
    let english = skipped == 0 ? "" : " The policy leaves out \(skipped)."
    return Notification(
      kind: .noDraft,
      message: LocalizedText(
        german: "Im Ordner „\(folder)“ ist kein Entwurf zu prüfen.\(german)",
        english: "There is no draft to check in the folder “\(folder)”.\(english)"),
      path: folder.description)
  }

  static func notification(_ error: BaselineStoreError) -> Notification {
    Notification(kind: .baseline, message: error.message, path: error.path.description)
  }

  static func notification(_ fault: KeyFault) -> Notification {
    Notification(kind: .baseline, message: fault.message)
  }

  /// Values that can only be compared with a key, and none is there.
  static func missingKey(_ path: FilePath) -> Notification {
    Notification(
      kind: .baseline,
      message: LocalizedText(
        german: """
          Der Schlüssel fehlt, mit dem Altbestand und Ausnahmen Werte wiedererkennen („\(path)“ oder die Variable \
          \(KeyFile.variable)). Was an einem Wert hängt, gilt deshalb als neu.
          """,
        english: """
          The key by which baseline and exceptions recognise values is missing (“\(path)” or the variable \
          \(KeyFile.variable)). So whatever depends on a value counts as new.
          """))
  }

  /// Findings of the baseline that are no longer there.
  static func stale(_ count: Int, in path: FilePath) -> Notification {
    let german = count == 1 ? "1 Befund des Altbestands ist" : "\(count) Befunde des Altbestands sind"
    let english = count == 1 ? "1 finding of the baseline is" : "\(count) findings of the baseline are"
    return Notification(
      kind: .baseline, severity: .note,
      message: LocalizedText(
        german: "\(german) erledigt; „draftlint baseline prune“ streicht, was nicht mehr gebraucht wird.",
        english: "\(english) gone; “draftlint baseline prune” removes what is no longer needed."),
      path: path.description)
  }

  static func usage(_ error: UsageError) -> Notification {
    let german = error.help.map { " \($0.german)" } ?? ""
    let english = error.help.map { " \($0.english)" } ?? ""
    return Notification(
      kind: .usage,
      message: LocalizedText(german: error.message.german + german, english: error.message.english + english))
  }

  /// Why a file or folder was passed over.
  static func reason(_ reason: DraftList.Skipped.Reason) -> LocalizedText {
    switch reason {
    case .hiddenFolder: LocalizedText(german: "versteckter Ordner", english: "hidden folder")
    case .dependencyFolder: LocalizedText(german: "Ordner mit Programmpaketen", english: "folder of dependencies")
    case .symbolicLink: LocalizedText(german: "Verknüpfung (Symlink)", english: "symbolic link")
    case .specialFile: LocalizedText(german: "keine gewöhnliche Datei", english: "no regular file")
    case .submodule:
      LocalizedText(german: "Submodul; dort prüfen", english: "submodule; check it there")
    case .notIncluded:
      LocalizedText(german: "in „files.include“ nicht genannt", english: "not named in “files.include”")
    case .excluded(let glob):
      LocalizedText(
        german: "durch „files.exclude“ ausgenommen (\(glob))", english: "left out by “files.exclude” (\(glob))")
    }
  }

  private static func kind(of reason: WorkspaceError.Reason) -> Notification.Kind {
    switch reason {
    case .missing, .missingObject: .missing
    case .tooLarge: .limit
    case .diskFull, .closedPipe: .internal
    case .exists, .forbidden, .isFolder, .isNoFolder, .isSpecial, .linkLoop, .nameTooLong, .largeFilePointer, .unmerged,
      .system:
      .unreadable
    }
  }
}
