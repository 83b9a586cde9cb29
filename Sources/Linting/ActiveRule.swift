import Patterns
import Rules
import SourceText

/// A rule that is on for at least some drafts of a policy, with its patterns registered.
///
/// A class, since every draft asks every rule, and a copy of a declaration takes hold of all that it is made of.
final class ActiveRule: Sendable {
  /// A wording condition whose patterns are ids of the shared set.
  struct Wording: Sendable {
    let condition: WordingCondition
    let any: [PatternID]
    let all: [PatternID]
    let unlessHere: [PatternID]
    let unlessAnywhere: [PatternID]
    let unlessAllAnywhere: [PatternID]

    /// Patterns of which one must match wherever the wording stands.
    var leaders: [PatternID] { all.first.map { [$0] } ?? any }
  }

  /// A link condition whose hosts are ready to be compared.
  struct Link: Sendable {
    let condition: LinkCondition
    let hosts: [HostName]
  }

  enum Form: Sendable {
    case entity(EntityCondition)
    case wording(Wording)
    case combination(CombinationCondition)
    case field(FieldCondition)
    case link(Link)
    case count(CountCondition)
    case exception(ExceptionFlaw)
  }

  /// What must be in a draft for the rule to be asked at all.
  enum Gate: Sendable {
    case always
    case never
    case links
    /// Something seen of one of these kinds.
    case kinds([EntityKind])
    /// A paragraph in which one of these patterns is possible.
    case patterns([PatternID])
  }

  let declaration: RuleDeclaration
  let form: Form
  let gate: Gate

  /// Adds the rule's patterns to `specs`, whose indices become their ids.
  init(_ declaration: RuleDeclaration, specs: inout [PatternSpec]) {
    self.declaration = declaration
    switch declaration.condition {
    case .entity(let condition):
      form = .entity(condition)
      gate = .kinds([condition.kind])
    case .combination(let condition):
      form = .combination(condition)
      gate = .kinds((condition.allOf.first ?? condition.anyOf).map(\.kind))
    case .field(let condition):
      form = .field(condition)
      gate = .always
    case .link(let condition):
      form = .link(Link(condition: condition, hosts: condition.hosts.map { HostName($0) }))
      gate = .links
    case .count(let condition):
      form = .count(condition)
      gate = .always
    case .exception(let flaw):
      form = .exception(flaw)
      // Asked once all other findings are there.
      gate = .never
    case .wording(let condition):
      func register(_ patterns: [WordingPattern], _ part: String) -> [PatternID] {
        patterns.enumerated().map { index, pattern in
          let id = PatternID(specs.count)
          specs.append(pattern.spec(named: "\(declaration.id)/\(part)[\(index + 1)]"))
          return id
        }
      }
      let wording = Wording(
        condition: condition, any: register(condition.any, "any"), all: register(condition.all, "all"),
        unlessHere: register(condition.unlessHere, "unless-here"),
        unlessAnywhere: register(condition.unlessAnywhere, "unless-anywhere"),
        unlessAllAnywhere: register(condition.unlessAllAnywhere, "unless-all-anywhere"))
      form = .wording(wording)
      gate = .patterns(wording.leaders)
    }
  }
}
