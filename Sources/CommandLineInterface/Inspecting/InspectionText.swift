import Detection
import Drafts
import Findings
import Linting
import Reporting
import Rules
import SourceText

/// What `inspect` shows of a draft. No value is shown, only masked forms.
struct InspectionText {
  private let draft: Draft
  private let entities: [Entity]
  private let lines: LineIndex
  private let language: Language
  private let words: ReportText
  private let reasons: EvidenceText

  init(_ inspection: Inspection, language: Language) {
    draft = inspection.draft
    entities = inspection.entities
    lines = LineIndex(inspection.draft.file)
    self.language = language
    words = ReportText(language: language)
    reasons = EvidenceText(language: language)
  }

  /// A heading, then three lines an entity: place, kind, role, confidence; the masked form; the reasons.
  var entityText: String {
    let count = entities.count
    let german = count == 1 ? "1 Angabe erkannt" : "\(count) Angaben erkannt"
    let english = count == 1 ? "1 entity seen" : "\(count) entities seen"
    let path = PrintableFilter.printable(draft.file.path)
    let heading = "\(path): \(language == .german ? german : english) (\(draft.format.rawValue))\n"
    return heading + entities.map { "\n" + text(of: $0) }.joined()
  }

  /// Each piece of text with its scope and its place, entities in it masked.
  var segmentText: String {
    let masked = MaskedRanges(entities.map(\.textRange))
    let file = SourceFile(path: "", bytes: draft.text)
    return draft.segments.map { segment in
      let range = lines.region(of: draft.map.sourceRange(of: segment.range))
      let text = MaskedText(file, window: segment.range, masking: masked)
      return "\(place(range)) \(PrintableFilter.printable(segment.scope.description)): \(text)\n"
    }.joined()
  }

  private func text(of entity: Entity) -> String {
    let facts = [
      "\(entity.kind.rawValue) (\(words.name(of: entity.kind)))", entity.role.map(reasons.name),
      "\(words.confidence): \(words.confidence(entity.confidence))",
      remark(entity.isReserved, "reserviert", "reserved"),
      remark(entity.isRegistered, "im Behördenregister", "in the register"),
    ].compactMap(\.self)
    let excerpt = MaskedText.excerpt(of: entity.range, in: draft.file)
    let evidence = entity.evidence.map(reasons.text).joined(separator: "; ")
    let detector = language == .german ? "Erkennung" : "Detector"
    return """
      \(place(lines.region(of: entity.range))) \(facts.joined(separator: " · "))
        \(excerpt)
        \(detector): \(entity.detector)
        \(words.evidence): \(PrintableFilter.printable(evidence))

      """
  }

  private func remark(_ holds: Bool, _ german: String, _ english: String) -> String? {
    holds ? (language == .german ? german : english) : nil
  }

  private func place(_ region: Region) -> String {
    "\(region.start.line):\(region.start.column)–\(region.end.line):\(region.end.column)"
  }
}
