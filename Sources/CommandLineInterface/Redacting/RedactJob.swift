import Drafts
import Findings
import Linting
import Reporting
import Rules
import SourceText
import Workspace

/// `draftlint redact` from its settings to the redacted draft.
struct RedactJob {
  private let settings: RedactSettings
  private let environment: ToolEnvironment
  private let engine: RuleEngine
  private let input: CheckInput
  private let entry: PolicyCatalogue.Entry
  private let language: Language

  /// Loads the rules and finds the draft.
  init(_ settings: RedactSettings, in environment: ToolEnvironment) throws {
    self.settings = settings
    self.environment = environment
    engine = try RuleEngine(settings.rules, language: settings.language ?? .german, in: environment)
    input = try CheckInput.single(settings.inputs, in: environment)
    entry = engine.catalogue.entry(for: input.location.folder)
    language = settings.language ?? entry.policy.language
  }

  /// Redacts. Nothing is written where the rules are faulty or the draft cannot be read as text, since something would
  /// be left in it that nobody looks for; nor without the key that exceptions need, since what they allow would go.
  func run() throws -> ExitStatus {
    let messages = MessagePrinter(channel: environment.messages, language: language)
    let (key, keyFault) = loadKey()
    let worker = entry.checker.makeWorker(key: key)
    let file = try input.load()
    var roots = ContentRoots()
    let name = DraftName(
      policyPath: entry.base.path(of: input.location).description,
      identity: roots.identity(of: input.location, otherwise: entry.base).description)
    let before = worker.inspect(file, as: name)
    try messages.write(engine.diagnostics)
    let notifications = before.result.notifications + [keyFault].compactMap(\.self)
    try messages.write(notifications)
    let isReadable = !notifications.contains { $0.severity == .error }
    guard engine.isFaultless, isReadable else {
      try messages.write(RedactionText.nothingWritten)
      return .incomplete
    }
    let redactor = Redactor(words: entry.checker.redactionWords, style: settings.style, language: language)
    let redacted = worker.redact(file, as: name, by: redactor)
    try write(redacted, from: before, worker.inspect(redacted.file, as: name))
    try tell(of: redacted, messages)
    return redacted.isNameObjectedTo || !redacted.isComplete ? .incomplete : .clean
  }

  /// The key by which exceptions of the policy recognise values, where some do; or why it is not there.
  private func loadKey() -> (key: ValueKey?, fault: Notification?) {
    guard entry.policy.exceptions.contains(where: { $0.valueCode != nil }) else { return (nil, nil) }
    var roots = ContentRoots()
    let folder = roots.root(of: input.location.folder) ?? environment.workingDirectory.path
    let store = KeyStore(folder: folder, environment: environment)
    do throws(KeyFault) {
      let key = try store.key()
      return (key, key == nil ? CheckNotices.missingKey(store.path) : nil)
    } catch {
      return (nil, CheckNotices.notification(error))
    }
  }

  private func write(_ redacted: RedactedDraft, from before: Inspection, _ after: Inspection) throws {
    if let map = settings.map {
      do throws(WorkspaceError) {
        try FileWriter.create(
          RedactionMap(redacted).text, at: environment.workingDirectory.absolute(map), isPrivate: true)
      } catch {
        throw WorkspaceError(path: map, reason: error.reason)
      }
    }
    switch settings.target {
    case .output: try environment.output.write(redacted.file.bytes)
    case .file:
      if redacted.file.bytes != before.draft.file.bytes {
        try FileWriter.write(redacted.file.bytes, to: input.location)
      }
    case .diff:
      let old = UnifiedDiff.Side(before.draft.file, masking: before.maskedRanges)
      let new = UnifiedDiff.Side(redacted.file, masking: after.maskedRanges)
      try environment.output.write(UnifiedDiff(from: old, to: new).text)
    }
  }

  private func tell(of redacted: RedactedDraft, _ messages: MessagePrinter) throws {
    try messages.write(RedactionText.count(redacted.entries.count))
    if !settings.style.removes, !redacted.entries.isEmpty { try messages.write(RedactionText.noAnonymisation) }
    if !redacted.isComplete { try messages.write(RedactionText.remains) }
    if redacted.isNameObjectedTo { try messages.write(RedactionText.fileName) }
    if settings.map != nil { try messages.write(RedactionText.map) }
  }
}
