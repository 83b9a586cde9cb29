import Rules
import SourceText

/// Two rules of their own, so that these tests do not depend on what ships: files ("AZ 1234") are an error, cities
/// ("ORT Wiesendorf") a warning, and both in one sentence a further error.
enum TestLibrary {
  static let rules: RuleLibrary = RuleLoader.load(files, options: RuleLoadingOptions(checksEverything: false)).library

  private static let files = [
    SourceFile(
      path: "detectors/case-number.yml", text: detector("case-number", "CASE_NUMBER", "AZ [0-9]{4}", "AZ 1234")),
    SourceFile(path: "detectors/place.yml", text: detector("place", "URL", "ORT [A-Z][a-z]+", "ORT Wiesendorf")),
    SourceFile(
      path: "packs/personal-data/case-number.yml",
      text: rule("case-number", "error", "case-number", "{entity: CASE_NUMBER}")),
    SourceFile(path: "packs/personal-data/place.yml", text: rule("place", "warning", "location", "{entity: URL}")),
    SourceFile(
      path: "packs/personal-data/both.yml",
      text: rule(
        "both", "error", "combination", "{combination: {all-of: [CASE_NUMBER, URL], in: sentence}}")),
    SourceFile(path: "policies/recommended.yml", text: "version: 1\ngate: {fail-on: error, min-confidence: medium}\n"),
  ]

  private static func detector(_ id: String, _ entity: String, _ regex: String, _ example: String) -> String {
    """
    detector: \(id)
    entity: \(entity)
    kind: pattern
    patterns:
      - name: plain
        regex: '\(regex)'
        score: 90
    examples:
      - 'Hier steht ⟦\(example)⟧ im Text.'
      - 'Hier steht nichts.'

    """
  }

  private static func rule(_ name: String, _ severity: String, _ category: String, _ condition: String) -> String {
    """
    rule: personal-data/\(name)
    title: {de: Titel \(name), en: Title \(name)}
    severity: \(severity)
    confidence: high
    category: \(category)
    when: \(condition)
    message: {de: Meldung \(name)., en: Message \(name).}
    instead: {de: Weglassen., en: Leave out.}
    why: {de: Darum., en: Because.}
    law: [Art. 4 Nr. 1 DSGVO]
    examples:
      bad: ['Hier stehen AZ 1234 und ORT Wiesendorf.']
      good: ['Hier steht nichts.']

    """
  }
}
