import Patterns
import Rules
import SourceText

/// A detector ready to run: its patterns' ids in the shared set, its validator, its context phrases.
struct CompiledDetector: Sendable {
  struct Pattern: Sendable {
    let id: PatternID
    let declaration: DetectorDeclaration.Pattern
  }

  let declaration: DetectorDeclaration
  let patterns: [Pattern]
  let validator: (any Validator)?
  let raise: FoldedPhrases
  let lower: FoldedPhrases

  init(_ declaration: DetectorDeclaration, validator: (any Validator)?, specs: inout [PatternSpec]) {
    self.declaration = declaration
    self.validator = validator
    raise = FoldedPhrases(declaration.context.raise)
    lower = FoldedPhrases(declaration.context.lower)
    patterns = declaration.patterns.map { pattern in
      let id = PatternID(specs.count)
      specs.append(pattern.spec(named: "\(declaration.id)/\(pattern.name)"))
      return Pattern(id: id, declaration: pattern)
    }
  }
}
