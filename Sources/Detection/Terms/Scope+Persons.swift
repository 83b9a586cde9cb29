import Drafts

extension Scope {
  /// Whether somebody may be spoken of there: everywhere but in addresses and code.
  var mayTellOfPersons: Bool {
    switch self {
    case .linkTarget, .code, .uncovered: false
    default: true
    }
  }
}
