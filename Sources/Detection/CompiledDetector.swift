import Patterns
import Rules
import SourceText

/// A detector ready to run: its patterns' ids in the shared set, its validator.
final class CompiledDetector: Sendable {
  struct Pattern: Sendable {
    let id: PatternID
    let declaration: DetectorDeclaration.Pattern
  }

  let declaration: DetectorDeclaration
  let patterns: [Pattern]
  let validator: (any Validator)?

  init(_ declaration: DetectorDeclaration, validator: (any Validator)?, specs: inout [PatternSpec]) {
    self.declaration = declaration
    self.validator = validator
    patterns = declaration.patterns.map { pattern in
      let id = PatternID(specs.count)
      specs.append(pattern.spec(named: "\(declaration.id)/\(pattern.name)"))
      return Pattern(id: id, declaration: pattern)
    }
  }
}
