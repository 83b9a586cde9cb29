import Findings
import Linting
import Patterns
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
    let checker: Checker
    let worker: CheckWorker
    let base: GlobBase
    let language: Language
    /// Faults of the policy.
    let diagnostics: [Diagnostic]
  }

  /// Each check but the first of a draft looks at what has changed. Few patterns are tried often enough to be worth machine
  /// code, and to make it would hold up a keystroke.
  private static let scanning = ScannerOptions(jit: .after(uses: 200, bytes: 64 * 1024), remembersText: true)

  private let library: RuleLibrary
  private let today: () -> CalendarDate?
  private var locator = PolicyLocator()
  private var roots = ContentRoots()
  private var entries: [Key: Entry] = [:]

  /// Makes a checker. `today` gives the day against which policies are held, and is asked whenever one is read.
  init(library: RuleLibrary, today: @escaping () -> CalendarDate?) {
    self.library = library
    self.today = today
  }

  /// Reads policies anew from the next check on.
  func forgetPolicies() {
    locator = PolicyLocator()
    roots = ContentRoots()
    entries = [:]
  }

  func check(_ document: TextDocument, at place: DocumentPlace) -> CheckedDocument {
    let file = SourceFile(path: place.shown.description, bytes: document.bytes)
    let isPolicy = place.location.map { Array($0.name) == Array(PolicyLocator.fileName.utf8) } ?? false
    return isPolicy ? checkPolicy(document, file, at: place) : checkDraft(document, file, at: place)
  }

  private func checkDraft(_ document: TextDocument, _ file: SourceFile, at place: DocumentPlace) -> CheckedDocument {
    let entry = entry(for: place)
    var name = DraftName()
    if let location = place.location {
      name.policyPath = entry.base.path(of: location).description
      name.identity = roots.identity(of: location, otherwise: entry.base).description
    }
    let inspection = entry.worker.inspect(file, as: name).joined
    let result = inspection.result
    return CheckedDocument(
      version: document.version,
      diagnostics: entry.diagnostics.map { DocumentDiagnostic(ofPolicy: $0) }
        + result.notifications.map { DocumentDiagnostic($0, language: entry.language) }
        + result.findings.map { DocumentDiagnostic($0, language: entry.language) },
      markLength: file.markLength, language: entry.language, inspection: inspection,
      checker: entry.checker)
  }

  /// The policy file that holds for a place; nil where it is the built-in one.
  func policyPath(for place: DocumentPlace) -> FilePath? {
    locator.policy(for: place.location?.folder ?? place.workingDirectory.path)
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
    let base = GlobBase(policy: path, in: place.workingDirectory)
    let entry = entry(read, base: base, key: valueKey(for: read, of: place), diagnostics)
    entries[key] = entry
    return entry
  }

  /// The loader has told of every glob that is none and left it out, so a policy that it gives can be made ready.
  private func entry(_ policy: Policy, base: GlobBase, key: ValueKey?, _ diagnostics: [Diagnostic]) -> Entry {
    do throws(GlobError) {
      let options = CheckOptions(scanning: Self.scanning, today: today())
      let checker = try Checker(library: library, policy: policy, options: options)
      return Entry(
        checker: checker, worker: checker.makeWorker(key: key), base: base, language: policy.language,
        diagnostics: diagnostics)
    } catch {
      let fault = Diagnostic(message: error.message[policy.language], path: policy.path ?? "")
      var readable = policy
      readable.overrides = []
      readable.exceptions = []
      return entry(readable, base: base, key: key, diagnostics + [fault])
    }
  }

  /// The key, where exceptions of the policy depend on a value. Without one, or with one that cannot be read, these
  /// cover nothing; a check says why.
  private func valueKey(for policy: Policy, of place: DocumentPlace) -> ValueKey? {
    guard policy.exceptions.contains(where: { $0.valueCode != nil }) else { return nil }
    if let text = Console.variable(KeyFile.variable) { return ValueKey(text) }
    let folder = place.location?.folder ?? place.workingDirectory.path
    let root = roots.root(of: folder) ?? place.workingDirectory.path
    return (try? KeyFile.text(in: root))?.flatMap { ValueKey($0) }
  }

  private func source(_ workingDirectory: WorkingDirectory) -> PolicySource {
    let loader = PolicyLoader(library: library, options: PolicyLoadingOptions(language: .german, today: today()))
    return PolicySource(loader: loader, workingDirectory: workingDirectory)
  }
}
