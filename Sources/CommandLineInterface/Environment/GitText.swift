import Findings
import Rules
import SourceText
import Workspace

/// The words for what git could not say, each with a way out.
enum GitText {
  static func notification(_ error: GitError) -> Notification {
    Notification(kind: kind(of: error), message: sentence(error))
  }

  /// Commits are missing from a history that was to be checked as a whole.
  static let cutOffHistory = Notification(
    kind: .missing,
    message: LocalizedText(
      german: """
        Dieser Klon ist flach: Ältere Commits fehlen und sind nicht geprüft. „git fetch --unshallow“ holt sie; in der \
        CI die Tiefe des Klons auf 0 setzen.
        """,
      english: """
        This clone is shallow: older commits are missing and have not been checked. “git fetch --unshallow” gets \
        them; in CI, set the depth of the clone to 0.
        """))

  /// What happened, and what to do.
  static func sentence(_ error: GitError) -> LocalizedText {
    switch error {
    case .notInstalled:
      LocalizedText(
        german: "Das Programm „git“ ist nicht zu finden. Bitte git installieren.",
        english: "The program “git” cannot be found. Please install git.")
    case .noRepository(let folder): noRepository(folder)
    case .noWorkTree(let folder):
      LocalizedText(
        german: "„\(folder)“ hat keinen Arbeitsbaum. Im Ordner mit den Dateien aufrufen; „--history“ geht auch hier.",
        english: "“\(folder)” has no work tree. Call from the folder with the files; “--history” works here too.")
    case .foreignOwner(let folder): foreignOwner(folder)
    case .unknownRevision(let revision, let isShallow): unknownRevision(revision, isShallow)
    case .noCommonCommit(let revision, let isShallow): noCommonCommit(revision, isShallow)
    case .noCommit:
      LocalizedText(
        german: "Das Repository hat noch keinen Commit. „draftlint check --staged“ prüft, was vorgemerkt ist.",
        english: "The repository has no commit yet. “draftlint check --staged” checks what is staged.")
    case .failed(let line):
      LocalizedText(
        german: "git konnte die Auskunft nicht geben: \(line)", english: "git could not tell: \(line)")
    }
  }

  private static func noRepository(_ folder: FilePath) -> LocalizedText {
    LocalizedText(
      german: """
        „\(folder)“ liegt in keinem Git-Repository. Im Repository aufrufen, oder ohne diese Option die Dateien selbst \
        nennen.
        """,
      english: """
        “\(folder)” does not lie in a git repository. Call from inside one, or name the files themselves without this \
        option.
        """)
  }

  private static func foreignOwner(_ folder: FilePath) -> LocalizedText {
    LocalizedText(
      german: """
        git traut dem Repository um „\(folder)“ nicht, weil es jemand anderem gehört. Wenn Sie ihm trauen: \
        „git config --global --add safe.directory PFAD“ mit dem Pfad des Repositorys.
        """,
      english: """
        git does not trust the repository around “\(folder)”, since somebody else owns it. If you trust it: \
        “git config --global --add safe.directory PATH” with the path of the repository.
        """)
  }

  private static func unknownRevision(_ revision: String, _ isShallow: Bool) -> LocalizedText {
    isShallow
      ? LocalizedText(
        german: """
          Den Stand „\(revision)“ gibt es in diesem flachen Klon nicht. „git fetch --unshallow“ holt die ganze \
          Geschichte; in der CI die Tiefe des Klons auf 0 setzen.
          """,
        english: """
          This shallow clone does not have the revision “\(revision)”. “git fetch --unshallow” gets the whole history; \
          in CI, set the depth of the clone to 0.
          """)
      : LocalizedText(
        german: "Den Stand „\(revision)“ gibt es nicht. Ein Zweig des Servers ist oft nur als „origin/…“ bekannt.",
        english: "There is no revision “\(revision)”. A branch of the server is often known as “origin/…” only.")
  }

  private static func noCommonCommit(_ revision: String, _ isShallow: Bool) -> LocalizedText {
    isShallow
      ? LocalizedText(
        german: """
          Dieser flache Klon reicht nicht bis dahin zurück, wo „\(revision)“ abzweigt. „git fetch --unshallow“ holt die \
          ganze Geschichte; in der CI die Tiefe des Klons auf 0 setzen.
          """,
        english: """
          This shallow clone does not reach back to where “\(revision)” forks off. “git fetch --unshallow” gets the \
          whole history; in CI, set the depth of the clone to 0.
          """)
      : LocalizedText(
        german:
          "„\(revision)“ und der jetzige Stand haben keinen gemeinsamen Commit. Bitte einen anderen Stand nennen.",
        english: "“\(revision)” and the present state have no commit in common. Please name another revision.")
  }

  private static func kind(of error: GitError) -> Notification.Kind {
    switch error {
    case .notInstalled, .failed: .internal
    case .foreignOwner: .unreadable
    case .noRepository, .noWorkTree, .noCommit: .usage
    case .unknownRevision, .noCommonCommit: .missing
    }
  }
}
