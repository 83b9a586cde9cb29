import Patterns
import Rules
import SourceText

/// A rule that is on for at least some drafts of a policy, with its patterns registered.
struct ActiveRule: Sendable {
  /// A wording condition whose patterns are ids of the shared set.
  struct Wording: Sendable {
    let condition: WordingCondition
    let any: [PatternID]
    let all: [PatternID]
    let unlessHere: [PatternID]
    let unlessAnywhere: [PatternID]
    let unlessAllAnywhere: [PatternID]
  }

  enum Form: Sendable {
    case entity(EntityCondition)
    case wording(Wording)
    case combination(CombinationCondition)
    case field(FieldCondition)
    case link(LinkCondition)
    case count(CountCondition)
    case exception(ExceptionFlaw)
  }

  let declaration: RuleDeclaration
  let form: Form

  /// Adds the rule's patterns to `specs`, whose indices become their ids.
  init(_ declaration: RuleDeclaration, specs: inout [PatternSpec]) {
    self.declaration = declaration
    switch declaration.condition {
    case .entity(let condition): form = .entity(condition)
    case .combination(let condition): form = .combination(condition)
    case .field(let condition): form = .field(condition)
    case .link(let condition): form = .link(condition)
    case .count(let condition): form = .count(condition)
    case .exception(let flaw): form = .exception(flaw)
    case .wording(let condition):
      func register(_ patterns: [WordingPattern], _ part: String) -> [PatternID] {
        patterns.enumerated().map { index, pattern in
          let id = PatternID(specs.count)
          specs.append(pattern.spec(named: "\(declaration.id)/\(part)[\(index + 1)]"))
          return id
        }
      }
      form = .wording(
        Wording(
          condition: condition, any: register(condition.any, "any"), all: register(condition.all, "all"),
          unlessHere: register(condition.unlessHere, "unless-here"),
          unlessAnywhere: register(condition.unlessAnywhere, "unless-anywhere"),
          unlessAllAnywhere: register(condition.unlessAllAnywhere, "unless-all-anywhere")))
    }
  }
}
