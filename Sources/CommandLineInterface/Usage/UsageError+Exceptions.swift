import Findings
import Rules
import SourceText
import Workspace

/// Texts about exceptions.
extension UsageError {
  static let noPolicy = UsageError(
    de: "Hier gilt keine „.lint-policy.yml“, in die eine Ausnahme eingetragen werden könnte.",
    en: "No “.lint-policy.yml” holds here into which an exception could be entered.",
    help: .init(
      german: "„draftlint policy init“ legt eine an.", english: "“draftlint policy init” makes one."))

  static let draftOrPath = UsageError(
    de: "Eine Ausnahme braucht einen Entwurf oder ein Muster („--path“), nicht beides.",
    en: "An exception needs a draft or a pattern (“--path”), not both.")

  static func notExemptible(_ rule: String) -> UsageError {
    UsageError(
      de: "Von der Regel „\(rule)“ gibt es keine Ausnahme.", en: "There is no exception to the rule “\(rule)”.")
  }

  static func noSuchFinding(_ rule: String, _ draft: FilePath) -> UsageError {
    UsageError(
      de: "In „\(draft)“ hat die Regel „\(rule)“ keinen solchen Befund.",
      en: "The rule “\(rule)” has no such finding in “\(draft)”.")
  }

  static func severalFindings(_ findings: [Finding], _ draft: FilePath) -> UsageError {
    let list = findings.map { "\($0.region.start.line):\($0.region.start.column) = \($0.fingerprint)" }
      .joined(separator: ", ")
    return UsageError(
      de: "In „\(draft)“ schlägt die Regel \(findings.count)-mal an; „--fingerprint“ muss einen Befund nennen.",
      en: "The rule objects \(findings.count) times in “\(draft)”; “--fingerprint” must name one finding.",
      help: .init(german: "Möglich: \(list).", english: "Possible: \(list)."))
  }
}
