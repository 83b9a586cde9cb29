import ArgumentParser

/// Options on how draftlint speaks.
struct MessageOptions: ParsableArguments {
  @Option(.language) var language: String?
  @Flag(.quiet) var quiet = false
  @Flag(.verbose) var verbose = false
}
