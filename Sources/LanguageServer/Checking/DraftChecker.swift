import Findings
import Linting
import Rules
import SourceText
import Workspace

/// Checks documents, each by the policy of its folder; a policy is read and made ready once.
final class DraftChecker {
  private struct Key: Hashable {
    let workingDirectory: FilePath
    /// Absolute; nil: the built-in policy.
    let policy: FilePath?
  }

  /// A policy made ready.
  private struct Entry {
    let worker: CheckWorker
    let base: GlobBase
    let language: Language
    /// Faults of the policy.
    let diagnostics: [Diagnostic]
  }

  private let library: RuleLibrary
  private let today: () -> CalendarDate?
  private var locator = PolicyLocator()
  private var entries: [Key: Entry] = [:]

  /// Makes a checker. `today` gives the day against which policies are held, and is asked whenever one is read.
  init(library: RuleLibrary, today: @escaping () -> CalendarDate?) {
    self.library = library
    self.today = today
  }

  /// Reads policies anew from the next check on.
  func forgetPolicies() {
    locator = PolicyLocator()
    entries = [:]
  }

  func check(_ document: TextDocument, at place: DocumentPlace) -> CheckedDocument {
    let file = SourceFile(path: place.shown.description, bytes: document.bytes)
    let isPolicy = place.location.map { Array($0.name) == Array(PolicyLocator.fileName.utf8) } ?? false
    return isPolicy ? checkPolicy(document, file, at: place) : checkDraft(document, file, at: place)
  }

  private func checkDraft(_ document: TextDocument, _ file: SourceFile, at place: DocumentPlace) -> CheckedDocument {
    let entry = entry(for: place)
    let policyPath = place.location.map { entry.base.path(of: $0).description }
    let result = entry.worker.check(file, policyPath: policyPath)
    return CheckedDocument(
      version: document.version,
      diagnostics: entry.diagnostics.map { DocumentDiagnostic(ofPolicy: $0) }
        + result.notifications.map { DocumentDiagnostic($0, language: entry.language) }
        + result.findings.map { DocumentDiagnostic($0, language: entry.language) },
      markLength: file.markLength, language: entry.language)
  }

  /// The faults of a policy as it stands in the editor. Drafts go by the saved one.
  private func checkPolicy(_ document: TextDocument, _ file: SourceFile, at place: DocumentPlace) -> CheckedDocument {
    let (policy, diagnostics) = source(place.workingDirectory).load(place.shown, text: document.bytes)
    return CheckedDocument(
      version: document.version,
      diagnostics: diagnostics.map { $0.path == file.path ? DocumentDiagnostic($0) : DocumentDiagnostic(ofPolicy: $0) },
      markLength: file.markLength, language: policy.language)
  }

  private func entry(for place: DocumentPlace) -> Entry {
    let policy = locator.policy(for: place.location?.folder ?? place.workingDirectory.path)
    let key = Key(workingDirectory: place.workingDirectory.path, policy: policy)
    if let entry = entries[key] { return entry }
    let source = source(place.workingDirectory)
    let path = policy.map(place.workingDirectory.way)
    let (read, diagnostics) = path.map { source.load($0) } ?? source.builtIn()
    let entry = entry(read, base: GlobBase(policy: path, in: place.workingDirectory), diagnostics)
    entries[key] = entry
    return entry
  }

  /// The loader has told of every glob that is none and left it out, so a policy that it gives can be made ready.
  private func entry(_ policy: Policy, base: GlobBase, _ diagnostics: [Diagnostic]) -> Entry {
    do throws(GlobError) {
      let checker = try Checker(library: library, policy: policy)
      return Entry(worker: checker.makeWorker(), base: base, language: policy.language, diagnostics: diagnostics)
    } catch {
      let fault = Diagnostic(message: error.message[policy.language], path: policy.path ?? "")
      var readable = policy
      readable.overrides = []
      return entry(readable, base: base, diagnostics + [fault])
    }
  }

  private func source(_ workingDirectory: WorkingDirectory) -> PolicySource {
    let loader = PolicyLoader(library: library, options: PolicyLoadingOptions(language: .german, today: today()))
    return PolicySource(loader: loader, workingDirectory: workingDirectory)
  }
}
