import ArgumentParser

/// Options of the commands that check drafts for a baseline.
struct BaselineOptions: ParsableArguments {
  @Option(.baselineFile) var baseline: String?
  @Option(.policy) var policy: String?
  @Option(.rules) var rules: String?
  @Option(.set) var set: [String] = []
  @Option(.today) var today: String?
  @Option(.jobs) var jobs: String?
  @Option(.language) var language: String?
}
