import SourceText
import Workspace

extension ChangeCollector {
  /// Collects the text of a commit. It is held against the policy at the top of the repository; in a linked work tree
  /// the file itself lies elsewhere.
  mutating func collectMessage(_ path: FilePath) {
    let workingDirectory = environment.workingDirectory
    do throws(WorkspaceError) {
      let bytes = try FileReader.read(workingDirectory.absolute(path))
      let text = message().text(of: bytes)
      guard !CommitMessage.isBlank(text) else { return }
      let shown = path.isAbsolute ? workingDirectory.way(to: path.simplified) : path.simplified
      drafts.append(CheckInput(path: shown, location: root().appending(path.name), bytes: text))
    } catch {
      problems.append(WorkspaceError(path: path, reason: error.reason))
    }
  }

  /// The rules by which git cleans a message up; without a git, those that it has by itself.
  private func message() -> CommitMessage {
    (try? CommitMessage(around: environment.workingDirectory.path)) ?? CommitMessage()
  }

  private func root() -> FilePath {
    let folder = environment.workingDirectory.path
    return (try? GitRepository(around: folder))?.root ?? folder
  }
}
