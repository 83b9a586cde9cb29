import Detection
import Drafts
import Findings
import Rules
import SourceText

/// Sets apart the findings that a consent in the draft's front matter covers.
struct ConsentCover {
  /// The list that says which categories of findings a scope of consent covers.
  static let list = "lists/consent-scopes"

  private let records: [ConsentRecord]
  /// Where each record's person is named, in the file.
  private let subjects: [[ByteRange]]
  private let categories: [String: Set<Category>]

  init(_ draft: Draft, entities: [Entity], scopes: WordList?, today: CalendarDate?) {
    let values = draft.frontMatter?["consent"]?.elements ?? []
    records = values.compactMap(ConsentRecord.init).filter { !$0.isOver(on: today) }
    let persons = entities.filter { $0.kind == .person || $0.kind == .firstName || $0.kind == .personReference }
    let names = persons.map { draft.string(in: $0.textRange).lowercased() }
    subjects = records.map { record in
      let subject = record.subject?.lowercased()
      let isNamed = subject.map { subject in names.contains { Self.means(subject, $0) } } ?? false
      // A record that names nobody covers the only person there is, and none of several.
      guard isNamed || Set(names).count == 1 else { return [] }
      return zip(persons, names).filter { pair in subject.map { !isNamed || Self.means($0, pair.1) } ?? true }
        .map(\.0.range)
    }
    categories = records.isEmpty ? [:] : Self.categories(scopes)
  }

  /// The result with the covered findings set apart.
  func apply(to result: FileResult) -> FileResult {
    guard !records.isEmpty else { return result }
    var applied = result
    applied.findings = []
    for finding in result.findings {
      if let record = record(covering: finding) {
        applied.suppressed.append(SuppressedFinding(finding: finding, suppression: suppression(record)))
      } else {
        applied.findings.append(finding)
      }
    }
    return applied
  }

  private func record(covering finding: Finding) -> ConsentRecord? {
    let places = [finding.region.range] + finding.related.map(\.region.range)
    return records.indices.first { index in
      if records[index].range.contains(finding.region.range) { return finding.category != .consent }
      let isAgreed = records[index].scopes.contains { categories[$0]?.contains(finding.category) ?? false }
      return isAgreed && subjects[index].contains { subject in places.contains { $0.overlaps(subject) } }
    }.map { records[$0] }
  }

  private func suppression(_ record: ConsentRecord) -> Suppression {
    Suppression(
      origin: .frontMatter, reason: record.id, reasonCode: ReasonCode.consent.rawValue,
      legalBasis: "Art. 6 Abs. 1 lit. a DSGVO", expires: record.expires?.description)
  }

  /// Whether a name in the text is that of the record: the same, or a part of it.
  private static func means(_ subject: String, _ name: String) -> Bool {
    let words = subject.split(separator: " ")
    let parts = name.split(separator: " ")
    return !parts.isEmpty && parts.allSatisfy(words.contains)
  }

  /// Lines of a scope and the categories that it covers.
  private static func categories(_ list: WordList?) -> [String: Set<Category>] {
    var categories: [String: Set<Category>] = [:]
    for line in list?.entries ?? [] {
      let words = line.split(separator: " ").map(String.init)
      guard let scope = words.first else { continue }
      categories[scope] = Set(words.dropFirst().compactMap(Category.init(rawValue:)))
    }
    return categories
  }
}
