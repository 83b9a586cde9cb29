import Detection
import Findings
import Patterns
import Rules
import SourceText

/// The workers that an example is put to, with the authority register that it supposes.
struct ExampleBench {
  let worker: CheckWorker
  /// The same without a prefilter: whatever it finds more, the prefilter has hidden.
  private let naiveWorker: CheckWorker

  init(library: RuleLibrary, authority: Authority = Authority()) throws(GlobError) {
    // Examples use published specimens and reserved numbers, which must count here.
    let policy = Policy(treatsReservedAs: .finding, authority: authority)
    worker = try Checker(library: library, policy: policy).makeWorker()
    let naive = CheckOptions(scanning: ScannerOptions(usesPrefilter: false))
    naiveWorker = try Checker(library: library, policy: policy, options: naive).makeWorker()
  }

  /// Whether a file gives something else where every pattern is tried on every paragraph.
  func prefilterHides(in file: SourceFile) -> Bool {
    Self.trace(worker.inspect(file)) != Self.trace(naiveWorker.inspect(file))
  }

  private static func trace(_ inspection: Inspection) -> [String] {
    inspection.entities.map { "\($0.detector) \($0.range)" }
      + inspection.result.findings.map { "\($0.ruleID) \($0.region.range)" }
  }
}
