import Findings
import Linting
import Rules
import SourceText
import Workspace

/// The policies of a run: each read and made ready once, when the first draft asks for it.
final class PolicyCatalogue {
  /// A policy made ready.
  struct Entry: Sendable {
    let checker: Checker
    let filter: DraftFilter
    let base: GlobBase

    var policy: Policy { checker.policy }
  }

  private let library: RuleLibrary
  private let loader: PolicyLoader
  private var source: PolicySource
  /// The policy of all drafts; nil: the nearest of each.
  private let fixed: FilePath?
  private let checkOptions: CheckOptions
  private var locator = PolicyLocator()
  private var indices: [FilePath?: Int] = [:]
  private(set) var entries: [Entry] = []
  /// Faults of the policies, in the order in which they were read.
  private(set) var diagnostics: [Diagnostic] = []

  /// - Throws: a rule or category that was named and does not exist.
  init(
    library: RuleLibrary, settings: RuleSettings, language: Language, workingDirectory: WorkingDirectory
  ) throws(UsageError) {
    self.library = library
    let options = PolicyLoadingOptions(
      language: language, today: settings.today, tellsEndedExceptions: false,
      settings: settings.assignments.map { ($0.key, ArgumentText.shown($0.value)) })
    loader = PolicyLoader(library: library, options: options)
    source = PolicySource(loader: loader, workingDirectory: workingDirectory)
    fixed = settings.policy
    var checkOptions = try RuleSelection(library).options(settings)
    checkOptions.today = settings.today
    self.checkOptions = checkOptions
  }

  /// From now on reads policies from the index of a repository, where they are there. A policy that was named is read
  /// from its file all the same.
  func read(_ staged: StagedPolicies) {
    guard fixed == nil else { return }
    locator = PolicyLocator(staged: staged)
    source = PolicySource(loader: loader, workingDirectory: source.workingDirectory, staged: staged)
  }

  /// The number of the entry that holds in a folder, given absolute and without symbolic links.
  func index(for folder: FilePath) -> Int {
    index(of: fixed ?? locator.policy(for: folder).map(source.workingDirectory.way))
  }

  /// The number of the entry for a policy file; nil: the built-in policy.
  private func index(of path: FilePath?) -> Int {
    if let index = indices[path] { return index }
    let (policy, diagnostics) = path.map(source.load) ?? source.builtIn()
    self.diagnostics += diagnostics
    entries.append(entry(policy, base: GlobBase(policy: path, in: source.workingDirectory)))
    indices[path] = entries.count - 1
    return entries.count - 1
  }

  /// The policy of texts that lie in no folder: the one that was named, or the built-in one.
  func entryWithoutFolder() -> Entry {
    let index = index(of: fixed)
    return entries[index]
  }

  /// The policy that holds in a folder.
  func entry(for folder: FilePath) -> Entry {
    let index = index(for: folder)
    return entries[index]
  }

  /// The loader has told of every glob that is none and left it out, so a policy that it gives can be made ready.
  private func entry(_ policy: Policy, base: GlobBase) -> Entry {
    do throws(GlobError) {
      let checker = try Checker(library: library, policy: policy, options: checkOptions)
      return Entry(checker: checker, filter: try DraftFilter(policy.files, base: base), base: base)
    } catch {
      diagnostics.append(Diagnostic(message: error.message.german, path: policy.path ?? ""))
      var readable = policy
      readable.files = FilePatterns()
      readable.overrides = []
      readable.exceptions = []
      return entry(readable, base: base)
    }
  }
}
