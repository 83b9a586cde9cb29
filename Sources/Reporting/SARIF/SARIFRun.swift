import Findings
import Rules
import SourceText

/// The `run` object of a SARIF log, with the tables by which its parts refer to each other.
struct SARIFRun {
  let run: Run
  let options: ReportOptions
  let words: ReportText
  let taxonomy: SARIFTaxonomy
  /// The index of each rule in the driver's rules.
  let ruleIndices: [RuleID: Int]
  /// The index of each file in the artifacts.
  let artifactIndices: [String: Int]
  let summary: RunSummary

  init(_ run: Run, options: ReportOptions) {
    self.run = run
    self.options = options
    words = ReportText(language: options.language)
    taxonomy = SARIFTaxonomy(run)
    summary = run.summary
    ruleIndices = Dictionary(
      run.rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    artifactIndices = Dictionary(
      run.files.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  func write(to json: inout JSONWriter) {
    json.object("tool") { json in
      json.object("driver") { json in writeDriver(to: &json) }
    }
    json.member("language", options.language == .german ? "de-DE" : "en-US")
    json.object("automationDetails") { json in json.member("id", Tool.category) }
    json.array("invocations") { json in writeInvocation(to: &json) }
    json.object("originalUriBaseIds") { json in
      json.object(SARIFReporter.base) { json in
        json.object("description") { json in json.member("text", words.sourceRoot) }
      }
    }
    json.member("columnKind", "unicodeCodePoints")
    json.array("newlineSequences", of: ["\r\n", "\n", "\r"])
    json.member("defaultEncoding", "utf-8")
    json.array("artifacts", of: run.files) { json, file in writeArtifact(file, to: &json) }
    taxonomy.write(words, to: &json)
    json.array("results") { json in writeResults(to: &json) }
    json.object("properties") { json in writeProperties(to: &json) }
  }

  private func writeArtifact(_ file: FileResult, to json: inout JSONWriter) {
    json.object { json in
      json.object("location") { json in writeLocation(of: file.path, to: &json) }
      json.member("length", file.byteCount)
      if let type = MediaType.ofFile(named: file.path) { json.member("mimeType", type) }
      json.array("roles", of: ["analysisTarget"])
    }
  }

  /// The members of an `artifactLocation`.
  func writeLocation(of path: String, to json: inout JSONWriter) {
    json.member("uri", PathURI.reference(to: path))
    if !path.hasPrefix("/") { json.member("uriBaseId", SARIFReporter.base) }
    if let index = artifactIndices[path] { json.member("index", index) }
  }

  private func writeProperties(to json: inout JSONWriter) {
    json.object("policy") { json in
      json.member("path", run.policyPath)
      json.member("digest", run.policyDigest)
    }
    SummaryJSON.write(summary, to: &json)
    if !run.exceptions.isEmpty {
      json.array("exceptions", of: run.exceptions) { json, record in ExceptionJSON.write(record, to: &json) }
    }
    json.array("skipped", of: run.skipped) { json, skipped in
      json.object { json in
        json.member("path", skipped.path)
        json.member("reason", skipped.reason[options.language])
      }
    }
  }
}
