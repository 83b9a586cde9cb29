import Detection
import Findings
import Patterns
package import Rules
import SourceText

/// Runs the examples of detector and rule files: they are the tests of what they stand beside.
package final class ExampleRunner {
  private let library: RuleLibrary
  private let bench: ExampleBench
  /// For the rules whose examples suppose an authority register.
  private let benches: [RuleID: ExampleBench]
  private let disguises: [ExampleDisguise?]
  package private(set) var exampleCount = 0

  /// Makes a runner for which it is 1 January 2026; `usesDisguises`: whether each example is run again in every
  /// ``ExampleDisguise`` that suits it.
  package init(library: RuleLibrary, usesDisguises: Bool) throws(GlobError) {
    self.library = library
    bench = try ExampleBench(library: library)
    var benches: [RuleID: ExampleBench] = [:]
    for rule in library.rules {
      guard let authority = rule.exampleAuthority else { continue }
      benches[rule.id] = try ExampleBench(library: library, authority: authority)
    }
    self.benches = benches
    disguises = [nil] + (usesDisguises ? ExampleDisguise.allCases : [])
  }

  /// Every example that does not hold, detectors first, in the order of their ids.
  package func failures() -> [ExampleFailure] {
    library.detectors.flatMap(failures(of:)) + library.rules.flatMap(failures(of:))
  }

  /// Whether the example gives something else where every pattern is tried on every paragraph. Disguises add nothing
  /// to what a pattern needs, so they are left out.
  private func prefilterFaults(of run: ExampleRun, on bench: ExampleBench) -> [ExampleFailure.Fault] {
    run.disguise == nil && bench.prefilterHides(in: run.file) ? [.hiddenByPrefilter] : []
  }

  // MARK: Detectors

  private func failures(of detector: DetectorDeclaration) -> [ExampleFailure] {
    let failed = detector.examples.flatMap { example in
      runs(of: example).flatMap { run in faults(of: run, detector: detector).map { failure(run, detector, $0) } }
    }
    let cured = detector.knownFaults.filter { example in
      faults(of: ExampleRun(example: example, disguise: nil), detector: detector).isEmpty
    }
    return failed + cured.map { failure(ExampleRun(example: $0, disguise: nil), detector, .cured) }
  }

  /// Several detectors may see the same kind. What is marked must be seen, by whichever; what is not marked must not be
  /// seen by this one.
  private func faults(of run: ExampleRun, detector: DetectorDeclaration) -> [ExampleFailure.Fault] {
    let inspection = bench.worker.inspect(run.file)
    let entities = (inspection.entities + inspection.cues).filter { $0.kind == detector.entity }
    let wanted = Set(run.marked)
    let missed = wanted.subtracting(entities.map(\.range))
    let unexpected = Set(entities.filter { $0.detector == detector.id }.map(\.range)).subtracting(wanted)
    return prefilterFaults(of: run, on: bench) + missed.sorted().map { .missed(run.text(of: $0)) }
      + unexpected.sorted().map { .unexpected(run.text(of: $0)) }
  }

  private func failure(
    _ run: ExampleRun, _ detector: DetectorDeclaration, _ fault: ExampleFailure.Fault
  ) -> ExampleFailure {
    ExampleFailure(
      subject: detector.id, path: detector.path, declaredAt: run.example.declaredAt, text: run.example.text,
      fault: fault, disguise: run.disguise)
  }

  // MARK: Rules

  private func failures(of rule: RuleDeclaration) -> [ExampleFailure] {
    let ending = rule.isAboutMarkup ? "md" : "txt"
    let bad = rule.bad.flatMap { runs(of: $0, ending: ending) }.compactMap { run in
      faultOfBad(run, rule: rule).map { failure(run, rule, $0) }
    }
    let good = rule.good.flatMap { runs(of: $0, ending: ending) }.compactMap { run in
      faultOfGood(run, rule: rule).map { failure(run, rule, $0) }
    }
    let knownBad = rule.knownBad.map { ExampleRun(example: $0, disguise: nil, ending: ending) }
      .filter { faultOfBad($0, rule: rule) == nil }
    let knownGood = rule.knownGood.map { ExampleRun(example: $0, disguise: nil, ending: ending) }
      .filter { faultOfGood($0, rule: rule) == nil }
    let hidden = (rule.bad + rule.good).map { ExampleRun(example: $0, disguise: nil, ending: ending) }
      .flatMap { run in prefilterFaults(of: run, on: bench(for: rule)).map { failure(run, rule, $0) } }
    return bad + good + hidden + (knownBad + knownGood).map { failure($0, rule, .cured) }
  }

  private func faultOfBad(_ run: ExampleRun, rule: RuleDeclaration) -> ExampleFailure.Fault? {
    let found = findings(of: run, rule: rule)
    if found.isEmpty { return .silent }
    return run.marked.first { !found.contains($0) }.map { .missed(run.text(of: $0)) }
  }

  private func faultOfGood(_ run: ExampleRun, rule: RuleDeclaration) -> ExampleFailure.Fault? {
    findings(of: run, rule: rule).first.map { .raised(run.text(of: $0)) }
  }

  private func findings(of run: ExampleRun, rule: RuleDeclaration) -> [ByteRange] {
    bench(for: rule).worker.inspect(run.file).result.findings.filter { $0.ruleID == rule.id }.map(\.region.range)
  }

  private func bench(for rule: RuleDeclaration) -> ExampleBench {
    benches[rule.id] ?? bench
  }

  private func failure(_ run: ExampleRun, _ rule: RuleDeclaration, _ fault: ExampleFailure.Fault) -> ExampleFailure {
    ExampleFailure(
      subject: rule.id.description, path: rule.path, declaredAt: run.example.declaredAt, text: run.example.text,
      fault: fault, disguise: run.disguise)
  }

  private func runs(of example: Example, ending: String = "txt") -> [ExampleRun] {
    exampleCount += 1
    return disguises.filter { $0?.suits(example.text) ?? true }.map {
      ExampleRun(example: example, disguise: $0, ending: ending)
    }
  }
}

extension RuleDeclaration {
  /// Rules about links, front matter, channels and exceptions, and those confined to some kinds of text, look at markup, so their
  /// examples are Markdown.
  fileprivate var isAboutMarkup: Bool {
    switch condition {
    case .link, .field, .count, .exception: true
    case .entity, .wording, .combination: !scopes.isEmpty
    }
  }
}
