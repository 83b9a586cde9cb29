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
  /// Several, or the place of the token; always right, only slower.
  case several

  /// By the number of the template in ``ActiveToken``.
  @inline(__always)
  static func of(_ template: UInt64) -> FeaturePart {
    switch template {
    case 2, 6...15, 25...27, 33...35, 39, 49: .own
    case 16, 20, 22, 40: .before
    case 17, 21, 23, 36, 45: .after
    case 18, 41: .second
    case 19, 46: .next
    default: .several
    }
  }
}
