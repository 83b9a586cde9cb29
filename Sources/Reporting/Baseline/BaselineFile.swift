package import Findings
import Rules

/// The baseline as a file, `.draftlint-baseline.json`: an entry per line, sorted, so that a diff shows what was accepted
/// and merges touch only what they mean.
package enum BaselineFile {
  package static let version = 1
  /// No draft has more; keeps sums of counts from running over.
  private static let largestCount = 1_000_000_000

  package static func write(_ baseline: Baseline, into sink: inout ByteSink) {
    sink.write("{\"version\":\(version),\"entries\":[")
    for (index, entry) in baseline.entries.enumerated() {
      sink.write(index == 0 ? "\n" : ",\n")
      JSONWriter.write(into: &sink, layout: .compact) { json in
        json.object { json in write(entry, to: &json) }
      }
    }
    sink.write("\n]}\n")
  }

  private static func write(_ entry: BaselineEntry, to json: inout JSONWriter) {
    json.member("path", entry.path)
    json.member("rule", entry.rule.description)
    json.member("fingerprint", entry.fingerprint)
    if let value = entry.value { json.member("hmac", value.code) }
    json.member("count", entry.count)
    if let reason = entry.reason { json.member("reason", reason) }
  }

  /// Reads a baseline, strictly: a gate that misreads what it accepts would pass by accident.
  package static func read(_ bytes: [UInt8]) throws(BaselineFault) -> Baseline {
    let value: JSONValue
    do {
      value = try JSONParser.parse(bytes)
    } catch {
      throw .notJSON(error)
    }
    guard let number = value["version"]?.integer else { throw .notABaseline }
    guard number == version else { throw .unknownVersion(number) }
    guard let elements = value["entries"]?.elements else { throw .notABaseline }
    var entries: [BaselineEntry] = []
    for (index, element) in elements.enumerated() {
      guard let entry = entry(element) else { throw .badEntry(index + 1) }
      entries.append(entry)
    }
    return Baseline(entries)
  }

  /// Nil for an entry that lacks a member, has one of another type or one that we do not know.
  private static func entry(_ value: JSONValue) -> BaselineEntry? {
    guard case .object(let members) = value else { return nil }
    let known: Set = ["path", "rule", "fingerprint", "hmac", "count", "reason"]
    guard members.allSatisfy({ known.contains($0.name) }) else { return nil }
    guard let path = value["path"]?.text, let rule = value["rule"]?.text.flatMap({ RuleID($0) }) else { return nil }
    guard let fingerprint = value["fingerprint"]?.text, fingerprint.hasPrefix("v1:") else { return nil }
    guard let count = value["count"]?.integer, (1...largestCount).contains(count) else { return nil }
    var digest: ValueDigest?
    if let code = value["hmac"] {
      guard let read = code.text.flatMap({ ValueDigest(code: $0) }) else { return nil }
      digest = read
    }
    if let reason = value["reason"], reason.text == nil { return nil }
    return BaselineEntry(
      rule: rule, path: path, fingerprint: fingerprint, value: digest, count: count, reason: value["reason"]?.text)
  }
}
