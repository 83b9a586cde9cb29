import Findings
import Reporting
import Rules
import Workspace

/// A baseline in its file.
struct BaselineStore {
  static let fileName = ".draftlint-baseline.json"

  /// As it is printed.
  let path: FilePath
  let workingDirectory: WorkingDirectory

  func read() throws(BaselineStoreError) -> Baseline {
    let bytes: [UInt8]
    do throws(WorkspaceError) {
      bytes = try FileReader.read(workingDirectory.absolute(path))
    } catch {
      throw .unreadable(WorkspaceError(path: path, reason: error.reason))
    }
    do throws(BaselineFault) {
      return try BaselineFile.read(bytes)
    } catch {
      throw .broken(path, error)
    }
  }

  /// Replaces the file as a whole.
  func write(_ baseline: Baseline) throws(WorkspaceError) {
    var sink = ByteSink()
    BaselineFile.write(baseline, into: &sink)
    do throws(WorkspaceError) {
      try FileWriter.write(sink.bytes, to: workingDirectory.absolute(path))
    } catch {
      throw WorkspaceError(path: path, reason: error.reason)
    }
  }
}
