import Findings
import Reporting
import Rules
import SourceText

/// What `explain` says of a rule or a detector.
struct Explanation {
  private let language: Language
  private let words: ReportText
  private let wrapper: TextWrapper

  init(language: Language, width: Int?) {
    self.language = language
    words = ReportText(language: language)
    wrapper = TextWrapper(width: min(max(width ?? 80, 60), 100))
  }

  func text(of rule: RuleDeclaration) -> String {
    let facts = [
      "\(words.severity): \(words.name(of: rule.severity))", "\(words.category): \(words.name(of: rule.category))",
      "\(words.confidence): \(words.confidence(rule.confidence))",
    ]
    return page([
      ["\(rule.id) – \(rule.title[language])"], wrapper.wrap(facts.joined(separator: " · "), indentation: 0),
      wrapper.wrap(rule.message[language], indentation: 0), labelled(words.why, rule.why[language]),
      labelled(words.law, rule.law.joined(separator: "; ")), labelled(words.better, rule.instead[language]),
      list(choose("Das wird gemeldet", "This is reported"), rule.bad),
      list(choose("Das ist in Ordnung", "This is fine"), rule.good),
      list(choose("Das wird bisher übersehen", "This is missed so far"), rule.knownBad),
      list(choose("Das wird bisher zu Unrecht gemeldet", "This is wrongly reported so far"), rule.knownGood),
    ])
  }

  func text(of detector: DetectorDeclaration) -> String {
    page([
      ["\(detector.id) – \(choose("Erkennung", "detector")): \(words.name(of: detector.entity))"],
      wrapper.wrap(facts(of: detector).joined(separator: " · "), indentation: 0),
      labelled(choose("Schreibweisen", "Forms"), detector.patterns.map(\.name).joined(separator: ", ")),
      labelled(choose("Spricht dafür", "Speaks for it"), detector.context.raise.joined(separator: ", ")),
      labelled(choose("Spricht dagegen", "Speaks against it"), detector.context.lower.joined(separator: ", ")),
      list(
        choose("Beispiele (was erkannt wird, steht in ⟦ ⟧)", "Examples (what is seen stands in ⟦ ⟧)"), detector.examples
      ),
      list(choose("Bekannte Fehler", "Known faults"), detector.knownFaults),
    ])
  }

  private func facts(of detector: DetectorDeclaration) -> [String] {
    let validator = detector.validator.map { "\(choose("Prüfung", "Validator")): \($0.rawValue)" }
    return [
      "\(choose("Art", "Entity")): \(detector.entity.rawValue)", validator,
      "\(choose("gemeldet ab", "reported from")): \(words.confidence(detector.threshold))",
    ].compactMap(\.self)
  }

  private func page(_ parts: [[String]]) -> String {
    parts.filter { !$0.isEmpty }.map { part in part.map { PrintableFilter.printable($0) + "\n" }.joined() }
      .joined(separator: "\n")
  }

  private func labelled(_ label: String, _ text: String) -> [String] {
    text.isEmpty ? [] : ["\(label):"] + wrapper.wrap(text, indentation: 2)
  }

  private func list(_ label: String, _ examples: [Example]) -> [String] {
    guard !examples.isEmpty else { return [] }
    return ["\(label):"]
      + examples.flatMap { example in
        example.markedText.split(separator: "\n").enumerated().map { ($0 == 0 ? "  • " : "    ") + $1 }
      }
  }

  private func choose(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }
}

extension Example {
  /// The text with its marks, as it stands in the file.
  fileprivate var markedText: String {
    let bytes = Array(text.utf8)
    var marked: [UInt8] = []
    var index = 0
    for range in self.marked {
      marked += bytes[index..<range.start] + Array("⟦".utf8) + bytes[range.indices] + Array("⟧".utf8)
      index = range.end
    }
    return String(decoding: marked + bytes[index...], as: UTF8.self)
  }
}
