package import Rules

/// The files of the person detector, as they stand in the binary or in a loaded folder.
package struct PersonModel: Sendable {
  /// Paths without ending, as in `RuleLibrary`.
  package static let weightsPath = "person/weights"
  package static let lexiconPath = "person/lexicon"

  private let weights: ResourceBytes
  private let lexicon: ResourceBytes

  /// Nil where a file is missing.
  package init?(tables: [String: ResourceBytes]) {
    guard let weights = tables[Self.weightsPath], let lexicon = tables[Self.lexiconPath] else { return nil }
    self.init(weights: weights, lexicon: lexicon)
  }

  package init(weights: ResourceBytes, lexicon: ResourceBytes) {
    self.weights = weights
    self.lexicon = lexicon
  }

  /// Whether the files have the form that this program reads.
  package var isReadable: Bool { withTables { _ in true } ?? false }

  /// Opens the files for the time of a draft; nil where their form is not the one that this program reads.
  func withTables<Result>(_ body: (PersonTables) -> Result) -> Result? {
    weights.withBytes { weights in
      lexicon.withBytes { lexicon in
        PersonTables(weights: weights, lexicon: lexicon).map(body)
      }
    }
  }
}
