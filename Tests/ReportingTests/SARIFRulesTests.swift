import Findings
import Foundation
import Rules
import SourceText
import TestSupport
import Testing

@testable import Reporting

/// The rules of microsoft/sarif-sdk (docs/ValidationRules.md) that say more than the schema, and what GitHub asks for.
/// Left out on purpose: SARIF2010 and SARIF2011 ask for snippets of the draft; SARIF2009 for ids like `ABC1234`.
@Suite struct SARIFRulesTests {
  let log: SARIFDocument

  init() throws {
    log = try SARIFDocument(CannedRun.full, options: ReportOptions(documentation: "https://draftlint.example/rules"))
  }

  @Test func sarif1001RuleNamesDifferFromIds() {
    #expect(log.rules.count == CannedRule.all.count)
    for rule in log.rules { #expect(rule["id"] as? String != rule["name"] as? String) }
  }

  @Test func sarif1002UrisAreValid() throws {
    let ofFiles = log.all("artifactLocation").compactMap { $0["uri"] as? String }
    let uris = ofFiles + log.rules.compactMap { $0["helpUri"] as? String }
    #expect(uris.count > 10)
    for uri in uris {
      let allowed = CharacterSet(charactersIn: "!#$%&'()*+,/:;=?@[]-._~").union(.alphanumerics)
      #expect(uri.unicodeScalars.allSatisfy { $0.isASCII && allowed.contains($0) }, "\(uri)")
      #expect(URL(string: uri) != nil)
    }
  }

  @Test func sarif1004And2016UrisAreRelativeToAKnownBase() {
    let bases = log.object("originalUriBaseIds", of: log.run)
    for location in log.all("artifactLocation") + log.all("location").filter({ $0["uri"] != nil }) {
      let uri = location["uri"] as? String ?? "/"
      #expect(!uri.hasPrefix("/") && !uri.contains("file:") && !uri.hasPrefix("./"))
      #expect(bases[location["uriBaseId"] as? String ?? ""] != nil)
    }
    // The root itself would be an absolute path of this machine.
    #expect(bases.values.allSatisfy { ($0 as? [String: Any])?["uri"] == nil })
  }

  @Test func sarif1007RegionsAreConsistent() throws {
    let regions = log.all("region")
    #expect(regions.count > 12)
    for region in regions {
      let numbers = try [
        "startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength", "byteOffset", "byteLength",
      ].map { try #require(region[$0] as? Int, "\($0)") }
      #expect(numbers[0] >= 1 && numbers[1] >= 1 && numbers[3] >= 1)
      #expect((numbers[0], numbers[1]) <= (numbers[2], numbers[3]))
      #expect(numbers[4] >= 0 && numbers[5] >= 0 && numbers[7] >= numbers[5])
      if numbers[0] == numbers[2] { #expect(numbers[3] - numbers[1] == numbers[5]) }
    }
    #expect(log.run["columnKind"] as? String == "unicodeCodePoints")
  }

  /// 1009: an index lies in its array; 1010 and 1013: it leads to the thing of that name.
  @Test func sarif1009And1010IndicesLeadToTheirNames() throws {
    for result in log.results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(log.rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    let artifacts = log.objects("artifacts", of: log.run)
    for location in log.all("artifactLocation") {
      guard let index = location["index"] as? Int else { continue }
      #expect(log.object("location", of: artifacts[index])["uri"] as? String == location["uri"] as? String)
    }
    let taxa = log.objects("taxa", of: try #require(log.objects("taxonomies", of: log.run).first))
    for taxon in log.results.flatMap({ log.objects("taxa", of: $0) }) + log.all("target") {
      let index = try #require(taxon["index"] as? Int)
      #expect(taxa[index]["id"] as? String == taxon["id"] as? String)
    }
    let kinds = log.objects("notifications", of: log.driver)
    for descriptor in log.all("descriptor") {
      let index = try #require(descriptor["index"] as? Int)
      #expect(kinds[index]["id"] as? String == descriptor["id"] as? String)
    }
  }

  /// 2001: they end with a full stop; 2002: they name the rule's message; GH1007: the text is there as well.
  @Test func sarif2001And2002MessagesAreSentencesOfTheirRule() throws {
    for result in log.results {
      let message = log.object("message", of: result)
      let text = try #require(message["text"] as? String)
      #expect(text.hasSuffix("."))
      let id = try #require(message["id"] as? String)
      let rule = log.rules[try #require(result["ruleIndex"] as? Int)]
      let declared = log.object(id, of: log.object("messageStrings", of: rule))["text"] as? String
      #expect(declared == text)
    }
  }

  /// A message that is not the rule's own (a wrong check digit, say) has no id, so that nobody looks it up.
  @Test func aMessageOfItsOwnHasNoId() throws {
    let draft = MarkedDraft(path: "a.md", "⟦IBAN:DE03⟧")
    let plain = draft.finding(CannedRule.iban, at: 0)
    let text = LocalizedText(german: "Sieht aus wie eine {IBAN}", english: "Looks like an IBAN")
    let finding = Finding(
      ruleID: plain.ruleID, category: plain.category, entity: plain.entity, severity: .note,
      confidence: plain.confidence, path: plain.path, region: plain.region, message: text, instead: plain.instead,
      excerpt: plain.excerpt, context: plain.context, evidence: [], references: [], related: [],
      fingerprint: plain.fingerprint)
    let log = try SARIFDocument(CannedRun.run(files: [draft.result([finding])]))
    let message = log.object("message", of: try #require(log.results.first))
    #expect(message["id"] == nil)
    #expect(message["text"] as? String == "Sieht aus wie eine {{IBAN}}.")
  }

  @Test func sarif2005And2012ToolAndRulesAreDescribed() throws {
    #expect(log.driver["version"] as? String == "0.1.0")
    #expect(log.driver["semanticVersion"] as? String == "0.1.0")
    #expect(log.driver["informationUri"] as? String == "https://draftlint.example/rules")
    for rule in log.rules {
      let name = try #require(rule["name"] as? String)
      #expect(name.first?.isUppercase == true && name.allSatisfy { $0.isLetter || $0.isNumber })
      #expect((rule["helpUri"] as? String)?.hasPrefix("https://") == true)
      for key in ["shortDescription", "fullDescription", "help"] {
        let text = try #require(log.object(key, of: rule)["text"] as? String)
        #expect((1...1024).contains(text.count))
      }
      let markdown = try #require(log.object("help", of: rule)["markdown"] as? String)
      #expect(!markdown.contains("<"), "no HTML in Markdown")
    }
  }

  /// GH1001, GH1003: each result has a place with all four numbers; GitHub shows the first one only.
  @Test func gh1001ResultsHaveOnePlace() throws {
    for result in log.results {
      let locations = log.objects("locations", of: result)
      #expect(locations.count == 1)
      let place = log.object("physicalLocation", of: locations[0])
      #expect(log.object("artifactLocation", of: place)["uri"] != nil)
      #expect(log.object("region", of: place)["endColumn"] != nil)
      #expect(log.object("partialFingerprints", of: result).keys.sorted() == ["maskedLine/v1"])
    }
    for rule in log.rules {
      let tags = try #require(log.object("properties", of: rule)["tags"] as? [String])
      #expect(tags.count <= 10 && Set(tags).count == tags.count)
    }
  }

  /// 3.27.23 and 3.27.24: on every result or on none.
  @Test func suppressionsAndBaselineStateAreOnAllOrNone() throws {
    #expect(log.results.allSatisfy { $0["suppressions"] != nil && $0["baselineState"] != nil })
    let covered = log.results.filter { !log.objects("suppressions", of: $0).isEmpty }
    #expect(covered.count == 1)
    let record = try #require(covered.first.flatMap { log.objects("suppressions", of: $0).first })
    #expect(record["kind"] as? String == "external")
    #expect(record["justification"] as? String == "Einwilligung, Vorgang EW-2026-017")
    #expect(log.object("properties", of: record)["approvedBy"] as? String == "pressestelle")
    #expect(log.results.count { $0["baselineState"] as? String == "unchanged" } == 1)
    let draft = MarkedDraft(path: "a.md", "⟦IBAN:DE03⟧")
    let plain = try SARIFDocument(CannedRun.run(files: [draft.result([draft.finding(CannedRule.iban, at: 0)])]))
    #expect(plain.results.count == 1)
    #expect(plain.results.allSatisfy { $0["suppressions"] == nil })
  }

  @Test func theInvocationTellsWhatWasNotChecked() {
    #expect(log.invocation["executionSuccessful"] as? Bool == false)
    #expect(log.invocation["exitCode"] as? Int == 2)
    #expect(log.objects("toolExecutionNotifications", of: log.invocation).count == 3)
    #expect(log.objects("toolConfigurationNotifications", of: log.invocation).isEmpty)
  }

  /// Nothing of the draft's text may stand in a log, and the standard's tokens do not cover it.
  @Test func thereIsNoSnippet() {
    for key in ["snippet", "contextRegion", "contents", "rendered"] { #expect(log.all(key).isEmpty) }
    #expect(log.run["redactionTokens"] == nil)
  }
}
