import Detection
import Findings
import Linting
import Patterns
import Rules
import SourceText
import TestSupport
import Testing

/// The same bytes give the same findings, however they are found.
@Suite struct EquivalenceTests {
  static let settings: [ScannerOptions] = [
    ScannerOptions(usesPrefilter: true, jit: .never),
    ScannerOptions(usesPrefilter: false, jit: .never),
    ScannerOptions(usesPrefilter: true, jit: .always),
    ScannerOptions(usesPrefilter: false, jit: .always),
    ScannerOptions(remembersText: true),
  ]

  /// A line per finding and entity: all that a report could tell apart.
  static func trace(of text: String, path: String, by worker: CheckWorker) -> [String] {
    let inspection = worker.inspect(SourceFile(path: path, text: text))
    let entities = inspection.entities.map { "\($0.kind.rawValue) \($0.range) \($0.confidence.score) \($0.evidence)" }
    let findings = inspection.result.findings.map { "\($0.ruleID) \($0.region) \($0.severity) \($0.fingerprint)" }
    return entities + findings
  }

  static func workers(_ library: RuleLibrary) throws -> [CheckWorker] {
    try settings.map { setting in
      let options = CheckOptions(scanning: setting)
      return try Checker(library: library, policy: Policy(treatsReservedAs: .finding), options: options).makeWorker()
    }
  }

  /// Every fourth: without the prefilter a text costs all patterns there are, and the glued texts below are cut from all.
  @Test func prefilterAndJITChangeNothingOnExamples() throws {
    let library = try BuiltInLibrary.withExamples()
    let workers = try Self.workers(library)
    let examples = library.detectors.flatMap(\.examples) + library.rules.flatMap { $0.bad + $0.good }
    for index in stride(from: 0, to: examples.count, by: 4) {
      let example = examples[index]
      let traces = workers.map { Self.trace(of: example.text, path: "a.md", by: $0) }
      #expect(traces.allSatisfy { $0 == traces[0] }, "\(example.text)")
    }
  }

  /// Texts glued from pieces of the examples, cut at random places, with noise between.
  @Test(arguments: UInt64(1)...4) func prefilterAndJITChangeNothingOnGeneratedText(seed: UInt64) throws {
    let library = try BuiltInLibrary.withExamples()
    let workers = try Self.workers(library)
    let examples = (library.detectors.flatMap(\.examples) + library.rules.flatMap { $0.bad + $0.good }).map(\.text)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let text = Self.glue(examples, using: &random)
      let traces = workers.map { Self.trace(of: text, path: "a.md", by: $0) }
      #expect(traces.allSatisfy { $0 == traces[0] }, "seed \(seed)")
    }
  }

  static func glue(_ pieces: [String], using random: inout SeededGenerator) -> String {
    let noise = [" ", "\n\n", "\n", " – ", "🎉 ", "**", "ſ", "\u{212A}", "ÄÖÜ ", "\u{AD}", "1 ", "\u{A0}"]
    var text = ""
    for _ in 0..<Int.random(in: 2...12, using: &random) {
      let piece = Array(pieces.randomElement(using: &random) ?? "")
      let start = Int.random(in: 0...max(0, piece.count / 3), using: &random)
      text += String(piece.dropFirst(start).dropLast(Int.random(in: 0...max(0, piece.count / 3), using: &random)))
      text += noise.randomElement(using: &random) ?? " "
    }
    return Bool.random(using: &random) ? text.uppercased() : text
  }
}
