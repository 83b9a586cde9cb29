import Linting
import TestSupport
import Testing

/// The examples of every file of `rules/` are its tests.
@Suite struct BuiltInExampleTests {
  @Test func everyExampleHoldsInEveryDisguise() throws {
    let runner = try ExampleRunner(library: try BuiltInLibrary.withExamples(), usesDisguises: true)
    let failures = runner.failures()
    for failure in failures {
      let disguise = failure.disguise.map { " as \($0.rawValue)" } ?? ""
      Issue.record("\(failure.path): \(failure.fault)\(disguise): \(failure.text)")
    }
    #expect(runner.exampleCount > 0)
  }
}
