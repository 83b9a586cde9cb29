/// One reason for or against an entity or finding. It names patterns, words of **our** lists and validators,
/// never text of the draft.
package struct Evidence: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// The pattern of the detector that proposed the match.
    case pattern
    /// A check digit or registry; the result is `valid`, `invalid` or `unknown`.
    case validator
    /// A context phrase of the detector's own list; the result is `raise` or `lower`.
    case context
    /// A placeholder, published specimen or reserved range.
    case reserved
    /// The authority register of the policy.
    case register
    /// A gazetteer or word list.
    case list
    /// A cue beside a name: title, salutation, role, kinship …
    case cue
    /// The shape of a word.
    case shape
    /// Seen elsewhere in the same draft.
    case repetition
    /// Another entity over the same text that gave way.
    case overlap
    /// A condition of a wording or combination rule.
    case condition
    /// A link from a term to a person.
    case link
  }

  package let kind: Kind
  package let name: String
  package let result: String?
  /// What this reason added to the score (points of 100), where that is known.
  package let weight: Int?

  package init(_ kind: Kind, name: String, result: String? = nil, weight: Int? = nil) {
    self.kind = kind
    self.name = name
    self.result = result
    self.weight = weight
  }
}
