import BuiltInRules
package import Rules
import SourceText

/// What ships in the binary, decoded once for all tests.
package enum BuiltInLibrary {
  package static func withExamples() throws -> RuleLibrary {
    let (library, diagnostics) = loaded
    if let first = diagnostics.first { throw BrokenLibrary(description: "\(first.path): \(first.message)") }
    return library
  }

  package struct BrokenLibrary: Error, CustomStringConvertible {
    package let description: String
  }

  private static let loaded = RuleLoader.load(
    EmbeddedFiles.sources(), lists: EmbeddedFiles.lists(), tables: EmbeddedFiles.tables(),
    options: RuleLoadingOptions(includesExamples: true, checksEverything: true))
}
