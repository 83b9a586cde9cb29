import Findings
import Rules
import SourceText

/// The tool and its rules, each with the text that `explain` prints.
extension SARIFRun {
  func writeDriver(to json: inout JSONWriter) {
    json.member("name", Tool.name)
    json.member("version", run.toolVersion)
    json.member("semanticVersion", run.toolVersion)
    if let documentation = options.documentation { json.member("informationUri", documentation) }
    json.array("rules", of: run.rules) { json, rule in
      json.object { json in write(rule, to: &json) }
    }
    json.array("notifications", of: Notification.Kind.allCases) { json, kind in
      json.object { json in
        json.member("id", kind.rawValue)
        json.object("shortDescription") { json in json.member("text", words.description(of: kind)) }
      }
    }
    if !taxonomy.isEmpty {
      json.array("supportedTaxonomies") { json in
        json.object { json in taxonomy.writeReference(to: &json) }
      }
    }
  }

  private func write(_ rule: RuleDeclaration, to json: inout JSONWriter) {
    let language = options.language
    json.member("id", rule.id.description)
    json.member("name", Self.name(of: rule.id))
    text("shortDescription", SARIFText.sentence(rule.title[language]), to: &json)
    text("fullDescription", SARIFText.sentence(rule.why[language]), to: &json)
    if let address = options.address(of: rule.id) { json.member("helpUri", address) }
    json.object("help") { json in
      let help = RuleHelp(rule, words: words)
      json.member("text", help.text)
      json.member("markdown", help.markdown)
    }
    json.object("messageStrings") { json in
      text("default", SARIFText.message(rule.message[language]), to: &json)
    }
    json.object("defaultConfiguration") { json in
      json.member("enabled", true)
      json.member("level", rule.severity.rawValue)
      json.member("rank", rule.confidence.score)
    }
    if !rule.law.isEmpty {
      json.array("relationships", of: rule.law) { json, citation in taxonomy.writeRelationship(to: citation, &json) }
    }
    json.object("properties") { json in writeProperties(of: rule, to: &json) }
  }

  /// What GitHub reads: tags, how sure the rule is, and where it stands among the security alerts.
  private func writeProperties(of rule: RuleDeclaration, to json: inout JSONWriter) {
    json.array("tags", of: [String(rule.id.pack), rule.category.rawValue].unique)
    json.member("precision", rule.confidence.level.rawValue)
    json.member("problem.severity", rule.severity == .note ? "recommendation" : rule.severity.rawValue)
    // It makes GitHub treat the results as security alerts, which a missing alternative text is not.
    guard rule.category.isAboutPersonalData else { return }
    let severity =
      switch rule.severity {
      case .error: "8.0"
      case .warning: "5.0"
      case .note: "2.0"
      }
    json.member("security-severity", severity)
  }

  private func text(_ name: String, _ text: String, to json: inout JSONWriter) {
    json.object(name) { json in json.member("text", text) }
  }

  /// `personal-data/iban` → `PersonalDataIban`, the form that the standard asks of a rule's name.
  static func name(of rule: RuleID) -> String {
    rule.description.split { $0 == "/" || $0 == "-" }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

extension Rules.Category {
  fileprivate var isAboutPersonalData: Bool {
    switch self {
    case .claim, .outdatedLaw, .advertising, .accessibility, .neutrality, .imprint, .copyright, .language, .crisis,
      .platform, .aiContent, .exception, .input:
      false
    default: true
    }
  }
}

extension [String] {
  /// The elements without repetitions, in order.
  fileprivate var unique: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
