import Rules
import SourceText
import Workspace

/// What `draftlint exception add` is to enter.
struct ExceptionSettings {
  let rule: String
  let draft: FilePath?
  let path: String?
  let fingerprint: String?
  let reasonCode: ReasonCode
  let reason: String
  let legalBasis: String?
  let requestedBy: String
  let approvedBy: String
  let secondApproval: String?
  let expires: CalendarDate
  let rules: RuleSettings
  let language: Language

  init(_ command: ExceptionAddCommand, in environment: ToolEnvironment) throws(UsageError) {
    rule = try Self.required(command.rule, .exceptedRule)
    draft = command.draft.map { ArgumentText.path($0) }
    path = try Self.line(command.path, .exceptedPath)
    fingerprint = try Self.line(command.fingerprint, .fingerprint)
    let code: ReasonCode? = try OptionReader.choice(command.reasonCode, .reasonCode)
    guard let code else { throw .missingOption(.reasonCode) }
    reasonCode = code
    reason = try Self.required(command.reason, .reason)
    legalBasis = try Self.line(command.legalBasis, .legalBasis)
    requestedBy = try Self.required(command.requestedBy, .requestedBy)
    approvedBy = try Self.required(command.approvedBy, .approvedBy)
    secondApproval = try Self.line(command.secondApproval, .secondApproval)
    guard let date = try OptionReader.date(command.expires, .expires) else { throw .missingOption(.expires) }
    expires = date
    rules = try RuleSettings(policy: command.policy, rules: command.rules, today: command.today, in: environment)
    language = try OptionReader.choice(command.language, .language) ?? .german
    guard draft == nil || path == nil else { throw .draftOrPath }
    guard draft != nil || path != nil || fingerprint != nil else { throw .draftOrPath }
  }

  private static func required(_ text: String?, _ option: OptionHelp) throws(UsageError) -> String {
    guard let line = try line(text, option) else { throw .missingOption(option) }
    return line
  }

  /// One line of text; a policy's entry has room for no more.
  private static func line(_ text: String?, _ option: OptionHelp) throws(UsageError) -> String? {
    guard let text = text.map(ArgumentText.shown) else { return nil }
    let isLine = text.unicodeScalars.allSatisfy { scalar in
      ![.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
    guard isLine, !text.allSatisfy(\.isWhitespace) else { throw .badForm(text, for: option) }
    return text
  }

  /// What all entries of these settings say.
  func declaration(path: String?, fingerprint: String?, valueCode: String?, rule: RuleID) -> ExceptionDeclaration {
    ExceptionDeclaration(
      rule: rule, path: path, fingerprint: fingerprint, valueCode: valueCode, reasonCode: reasonCode.rawValue,
      reason: reason, legalBasis: legalBasis, requestedBy: requestedBy, approvedBy: approvedBy,
      secondApproval: secondApproval, created: rules.today.description, expires: expires.description,
      declaredAt: ByteRange(0, 0))
  }
}
