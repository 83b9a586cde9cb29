import Findings
import Rules

/// The law that rules and findings cite, as a taxonomy: each provision is a taxon.
struct SARIFTaxonomy {
  private static let name = "law"
  /// Sorted, so that the index does not depend on the order of rules.
  private let citations: [String]
  private let indices: [String: Int]

  init(_ run: Run) {
    let found = run.findings.flatMap(\.references) + run.suppressed.flatMap(\.finding.references)
    citations = Set(run.rules.flatMap(\.law) + found).sorted()
    indices = Dictionary(
      citations.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  var isEmpty: Bool { citations.isEmpty }

  func write(_ words: ReportText, to json: inout JSONWriter) {
    guard !isEmpty else { return }
    json.array("taxonomies") { json in
      json.object { json in
        json.member("name", Self.name)
        json.object("shortDescription") { json in json.member("text", words.lawTaxonomy) }
        json.member("isComprehensive", false)
        json.array("taxa", of: citations) { json, citation in
          json.object { json in
            json.member("id", citation)
            json.object("shortDescription") { json in json.member("text", SARIFText.sentence(citation)) }
          }
        }
      }
    }
  }

  /// The members of a `toolComponentReference`.
  func writeReference(to json: inout JSONWriter) {
    json.member("name", Self.name)
    json.member("index", 0)
  }

  func writeRelationship(to citation: String, _ json: inout JSONWriter) {
    json.object { json in
      json.object("target") { json in writeTaxon(citation, to: &json) }
      json.array("kinds", of: ["relevant"])
    }
  }

  func writeTaxa(_ citations: [String], to json: inout JSONWriter) {
    guard !citations.isEmpty else { return }
    json.array("taxa", of: citations) { json, citation in
      json.object { json in writeTaxon(citation, to: &json) }
    }
  }

  private func writeTaxon(_ citation: String, to json: inout JSONWriter) {
    json.member("id", citation)
    if let index = indices[citation] { json.member("index", index) }
    json.object("toolComponent") { json in writeReference(to: &json) }
  }
}
