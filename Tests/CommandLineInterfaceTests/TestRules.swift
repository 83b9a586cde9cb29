import Rules
import TestSupport

/// A small folder of rules, so that these tests do not depend on what ships: files ("AZ 1234") are an error, cities
/// ("ORT Wiesendorf") a warning.
enum TestRules {
  static func write(to folder: TemporaryFolder) throws {
    try folder.write(
      "rules/detectors/case-number.yml", detector("case-number", "CASE_NUMBER", "AZ [0-9]{4}", "AZ 1234"))
    try folder.write("rules/detectors/place.yml", detector("place", "URL", "ORT [A-Z][a-z]+", "ORT Wiesendorf"))
    try folder.write(
      "rules/packs/personal-data/case-number.yml", rule("case-number", "CASE_NUMBER", "error", "case-number", "AZ 1234")
    )
    try folder.write(
      "rules/packs/personal-data/place.yml", rule("place", "URL", "warning", "location", "ORT Wiesendorf"))
    try folder.write("rules/policies/recommended.yml", "version: 1\ngate: {fail-on: error, min-confidence: medium}\n")
    try folder.write("rules/policies/starter.yml", "version: 1\nextends: [recommended]\n")
  }

  /// The rules about exceptions; every message names rule and day.
  static func writeExceptions(to folder: TemporaryFolder) throws {
    for flaw in ExceptionFlaw.allCases {
      try folder.write(
        "rules/packs/exception/\(flaw.rawValue).yml",
        """
        rule: exception/\(flaw.rawValue)
        title: {de: Titel, en: Title}
        severity: warning
        category: exception
        exemptible: false
        when: {exception: \(flaw.rawValue)}
        message: {de: '{rule} bis {until}.', en: '{rule} until {until}.'}
        instead: {de: Weglassen., en: Leave out.}
        why: {de: Darum., en: Because.}
        examples:
          bad: ['Hier ⟦steht⟧ es.']
          good: ['Hier steht nichts.']

        """)
    }
  }

  static func detector(_ id: String, _ entity: String, _ regex: String, _ example: String) -> String {
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

  static func rule(_ name: String, _ entity: String, _ severity: String, _ category: String, _ example: String)
    -> String
  {
    """
    rule: personal-data/\(name)
    title: {de: Titel \(name), en: Title \(name)}
    severity: \(severity)
    confidence: high
    category: \(category)
    when: {entity: \(entity)}
    message: {de: Meldung \(name)., en: Message \(name).}
    instead: {de: Weglassen., en: Leave out.}
    why: {de: Darum., en: Because.}
    law: [Art. 4 Nr. 1 DSGVO]
    examples:
      bad: ['Hier steht ⟦\(example)⟧ im Text.']
      good: ['Hier steht nichts.']

    """
  }
}
