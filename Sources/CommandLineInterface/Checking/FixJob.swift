import Findings
import Linting
import Reporting
import SourceText
import Workspace

/// Carries out the safe fixes of a run, or shows them.
struct FixJob {
  /// A draft before and after its fixes.
  private struct FixedDraft {
    let input: CheckInput
    let old: SourceFile
    let new: SourceFile
    let oldMask: MaskedRanges
    let newMask: MaskedRanges
  }

  /// After so many rounds a draft stays as it is; each round ends at least one finding, unless two rules undo each other.
  private static let roundLimit = 100

  let job: CheckJob
  let run: Run

  /// Writes the drafts, each whole or not at all.
  ///
  /// - Returns: what could not be read or written.
  func write() -> [WorkspaceError] {
    var problems: [WorkspaceError] = []
    for index in candidates {
      do throws(WorkspaceError) {
        guard let draft = try fixed(index) else { continue }
        try FileWriter.write(draft.new.bytes, to: draft.input.location)
      } catch {
        problems.append(WorkspaceError(path: job.inputs[index].path, reason: error.reason))
      }
    }
    return problems
  }

  /// The changes as a diff in which every entity is masked.
  func diff() throws(WorkspaceError) -> String {
    var text = ""
    for index in candidates {
      guard let draft = try fixed(index) else { continue }
      text +=
        UnifiedDiff(
          from: UnifiedDiff.Side(draft.old, masking: draft.oldMask),
          to: UnifiedDiff.Side(draft.new, masking: draft.newMask)
        ).text
    }
    return text
  }

  /// The inputs with a safe fix. A draft that could not be read as text is left alone: what is written into it might
  /// be of another encoding than the rest.
  private var candidates: [Int] {
    let fixable = run.files.filter { file in
      !file.notifications.contains { $0.kind == .undecodable } && file.findings.contains { $0.fix?.isSafe == true }
    }
    let paths = Set(fixable.map(\.path))
    return job.inputs.indices.filter { paths.contains(job.inputs[$0].path.description) }
  }

  /// Of findings that somebody has allowed to stand.
  private func exceptedFingerprints(in path: String) -> Set<Fingerprint> {
    Set(run.files.filter { $0.path == path }.flatMap(\.suppressed).map(\.finding.fingerprint))
  }

  private func fixed(_ index: Int) throws(WorkspaceError) -> FixedDraft? {
    let input = job.inputs[index]
    let excepted = exceptedFingerprints(in: input.path.description)
    let old = try input.load()
    let first = job.inspect(old, asInput: index)
    var (file, inspection) = (old, first)
    for _ in 0..<Self.roundLimit {
      let edits = inspection.result.findings.filter { !excepted.contains($0.fingerprint) }.compactMap(\.fix)
        .filter(\.isSafe).flatMap(\.edits).map(\.fileEdit)
      guard !edits.isEmpty else { break }
      file = SourceFile(path: old.path, bytes: file.bytes(applying: edits))
      inspection = job.inspect(file, asInput: index)
    }
    guard file.bytes != old.bytes else { return nil }
    return FixedDraft(
      input: input, old: old, new: file, oldMask: first.maskedRanges, newMask: inspection.maskedRanges)
  }
}
