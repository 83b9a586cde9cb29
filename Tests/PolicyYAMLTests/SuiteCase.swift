import Foundation
import PolicyYAML
import SourceText

/// A case of the YAML test suite (github.com/yaml/yaml-test-suite).
struct SuiteCase: Decodable {
  enum Outcome: Equatable {
    /// Valid, and read to the same events.
    case equal
    /// Valid, and refused by name as outside the subset.
    case outside
    /// Invalid, and refused.
    case refused
    case mismatch(String)
  }

  let id: String
  let fail: Bool
  let yaml: String
  /// Of an invalid case only what comes before the fault, if anything.
  let tree: String?

  /// The cases of the folder to which `DRAFTLINT_SHARED` points; nil if it is not set.
  static func all() throws -> [SuiteCase]? {
    guard let shared = ProcessInfo.processInfo.environment["DRAFTLINT_SHARED"] else { return nil }
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(shared)/conformance/yaml/tests.jsonl"))
    return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(SuiteCase.self, from: $0) }
  }

  func outcome() -> Outcome {
    let document = Parser.parse(SourceFile(path: id, text: yaml))
    if fail { return document.faults.isEmpty ? .mismatch("invalid, but read") : .refused }
    if document.faults.first?.isOutsideSubset ?? false { return .outside }
    guard document.faults.isEmpty else { return .mismatch("valid, but refused: \(document.faults)") }
    let events = EventDump(document.root).lines
    let expected = EventDump(tree: tree ?? "").lines
    return events == expected ? .equal : .mismatch("read \(events)\nnot \(expected)")
  }
}

extension SyntaxFault {
  /// Whether the fault names something of YAML that the language leaves out.
  var isOutsideSubset: Bool {
    if case .outsideSubset = kind { true } else { false }
  }
}
