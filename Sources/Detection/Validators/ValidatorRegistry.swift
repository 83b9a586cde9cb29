package import Rules
package struct ValidatorRegistry: Sendable {
  private let lists: ValidatorLists
  package init(lists: ValidatorLists) { self.lists = lists }
  package func validator(named name: ValidatorName) -> any Validator { NoValidator() }
}
struct NoValidator: Validator { func validate(_ candidate: Span<UInt8>) -> Verdict { Verdict(.unknown) } }
