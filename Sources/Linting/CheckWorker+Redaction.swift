import Findings
package import SourceText

extension CheckWorker {
  /// What is left behind by one replacement may be objected to itself (a name inside of an address, an illness that is now
  /// next to another person), hence rounds. Clinical letters have needed seven.
  private static let roundLimit = 32

  /// The draft with everything replaced that its findings object to; the rest stays byte for byte.
  package func redact(_ file: SourceFile, as name: DraftName = DraftName(), by redactor: Redactor) -> RedactedDraft {
    var file = file
    var entries: [RedactedDraft.Entry] = []
    var isNameObjectedTo = false
    var isComplete = !redactor.style.removes
    for _ in 0..<(redactor.style.removes ? Self.roundLimit : 1) {
      let inspection = inspect(file, as: name)
      let round = redactor.round(over: inspection, findings: inspection.result.findings)
      isNameObjectedTo = isNameObjectedTo || round.isNameObjectedTo
      guard !round.edits.isEmpty else {
        isComplete = true
        break
      }
      entries += round.entries
      file = SourceFile(path: file.path, bytes: file.bytes(applying: round.edits))
    }
    return RedactedDraft(
      file: file, entries: entries, isNameObjectedTo: isNameObjectedTo, isComplete: isComplete)
  }
}
