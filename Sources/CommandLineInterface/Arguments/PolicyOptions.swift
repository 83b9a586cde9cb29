import ArgumentParser

/// Options that say by which rules is checked.
struct PolicyOptions: ParsableArguments {
  @Option(.policy) var policy: String?
  @Option(.rules) var rules: String?
  @Option(.only) var only: [String] = []
  @Option(.ignore) var ignore: [String] = []
  @Option(.set) var set: [String] = []
  @Option(.today) var today: String?
}
