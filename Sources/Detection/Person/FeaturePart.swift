/// Which tokens a template of features looks at: what it makes of one token alone is the same wherever the word stands,
/// so that its weights are added up once a word and not once a token.
enum FeaturePart {
  /// The token itself.
  case own
  case before
  case after
  /// The one before the one before.
  case second
  /// The one after the one after.
  case next
  /// The token and the one before it; but for the word itself, few kinds of pairs are common.
  case pairBefore
  case pairAfter
  /// Where the token stands, and what the draft says of it elsewhere.
  case place
  /// More tokens; always right, only slower.
  case several

  /// By the number of the template in ``ActiveToken``. What pairs and places look at stands in ``WordKind`` and
  /// ``ActiveToken/place``.
  @inline(__always)
  static func of(_ template: UInt64) -> FeaturePart {
    switch template {
    case 2, 6...15, 25...27, 33...35, 39, 49: .own
    case 16, 20, 22, 40: .before
    case 17, 21, 23, 36, 45: .after
    case 18, 41: .second
    case 19, 46: .next
    case 3, 28, 29, 37, 44, 51, 53, 55: .pairBefore
    case 4, 30, 31, 38, 48, 52, 54: .pairAfter
    case 57...65: .place
    default: .several
    }
  }
}
