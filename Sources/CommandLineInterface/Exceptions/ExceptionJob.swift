import Findings
import Linting
import Rules
import SourceText
import Workspace

/// `draftlint exception add`: finds what the exception is for, writes it into the policy's text, and lets the policy be
/// read again before it takes the place of the old one.
struct ExceptionJob {
  private let settings: ExceptionSettings
  private let environment: ToolEnvironment
  private let messages: MessagePrinter
  private var job: CheckJob?

  init(_ settings: ExceptionSettings, in environment: ToolEnvironment) {
    self.settings = settings
    self.environment = environment
    messages = MessagePrinter(channel: environment.messages, language: settings.language)
  }

  /// - Throws: ``UsageError`` for what was asked, `WorkspaceError` where the policy cannot be read or written.
  mutating func run() throws -> ExitStatus {
    guard let policy = try policyFile() else { throw UsageError.noPolicy }
    guard let rule = RuleID(settings.rule) else { throw UsageError.badForm(settings.rule, for: .exceptedRule) }
    var declaration = settings.declaration(
      path: settings.path, fingerprint: settings.fingerprint, valueCode: nil, rule: rule)
    if let draft = settings.draft {
      guard let excepted = try finding(of: rule, in: draft) else { return .incomplete }
      declaration = settings.declaration(
        path: excepted.path, fingerprint: excepted.fingerprint, valueCode: excepted.valueCode, rule: rule)
    }
    guard let text = try text(of: policy, adding: declaration) else { return .incomplete }
    try write(text, to: policy, needsKey: declaration.valueCode != nil)
    try messages.write(Self.added(declaration, to: policy))
    return .clean
  }

  /// The policy that is named, or the nearest of the draft; without a draft, of the working directory.
  private func policyFile() throws(WorkspaceError) -> FilePath? {
    if let policy = settings.rules.policy { return policy.simplified }
    let workingDirectory = environment.workingDirectory
    var folder = workingDirectory.path
    if let draft = settings.draft {
      folder = try PolicyPlace(draft, in: workingDirectory).folder
    }
    var locator = PolicyLocator()
    return locator.policy(for: folder).map(workingDirectory.way)
  }

  /// The one finding of the rule in the draft, or the one that is named; nil where the draft could not be checked.
  private mutating func finding(of rule: RuleID, in draft: FilePath) throws -> ExceptedFinding? {
    let check = CheckSettings(
      inputs: InputSettings(draft: draft), rules: settings.rules, failOn: nil, minimumConfidence: nil,
      language: settings.language, baseline: nil, jobs: 1)
    var job = try CheckJob(check, in: environment)
    let run = job.run(.made)
    self.job = job
    try messages.write(job.diagnostics)
    guard run.isComplete, let file = run.files.first(where: \.isDraft), let item = job.plan.items.first else {
      try messages.write(run.allNotifications.filter { $0.kind != .policy && $0.kind != .rules })
      return nil
    }
    let findings = file.findings.filter { finding in
      finding.ruleID == rule
        && (settings.fingerprint.map { $0 == finding.fingerprint.description } ?? true)
    }
    guard let finding = findings.first else { throw UsageError.noSuchFinding(settings.rule, draft) }
    guard findings.count == 1 else { throw UsageError.severalFindings(findings, draft) }
    return ExceptedFinding(finding, policyPath: item.name.policyPath ?? file.path)
  }

  /// The policy's text with the exception; nil where it has faults, which are then told.
  private func text(of path: FilePath, adding declaration: ExceptionDeclaration) throws -> [UInt8]? {
    let reading = try PolicyReading(
      rules: settings.rules.rules, language: settings.language, today: settings.rules.today, in: environment)
    if reading.loading.library.rules.contains(where: { $0.id == declaration.rule && !$0.isExemptible }) {
      throw UsageError.notExemptible(settings.rule)
    }
    let before = reading.source.load(path).policy
    let bytes: [UInt8]
    do throws(WorkspaceError) {
      bytes = try FileReader.read(environment.workingDirectory.absolute(path))
    } catch {
      throw WorkspaceError(path: path, reason: error.reason)
    }
    let text: [UInt8]
    do throws(PolicyEditError) {
      text = try PolicyEditor(SourceFile(path: path.description, bytes: bytes)).adding(declaration)
    } catch {
      try messages.write(error.message)
      return nil
    }
    let after = reading.source.load(path, text: text)
    guard try isFaultless(after.diagnostics) else { return nil }
    guard after.policy.exceptions.count == before.exceptions.count + 1 else {
      try messages.write(PolicyEditError.notABlock.message)
      return nil
    }
    return text
  }

  private func isFaultless(_ diagnostics: [Diagnostic]) throws -> Bool {
    let errors = diagnostics.filter { $0.severity == .error }
    try messages.write(errors)
    return errors.isEmpty
  }

  private func write(_ text: [UInt8], to policy: FilePath, needsKey: Bool) throws(WorkspaceError) {
    let key = needsKey ? job?.newKey : nil
    try key?.save()
    do throws(WorkspaceError) {
      try FileWriter.write(text, to: environment.workingDirectory.absolute(policy))
    } catch {
      key?.remove()
      throw WorkspaceError(path: policy, reason: error.reason)
    }
    if let path = key?.path { try messages.write(NewKey.made(path)) }
  }

  private static func added(_ declaration: ExceptionDeclaration, to policy: FilePath) -> LocalizedText {
    let place = declaration.path ?? declaration.fingerprint ?? ""
    return LocalizedText(
      german:
        "„\(policy)“: Ausnahme von \(declaration.rule) für „\(place)“ eingetragen, gültig bis \(declaration.expires).",
      english: "“\(policy)”: entered an exception to \(declaration.rule) for “\(place)” until \(declaration.expires).")
  }
}
