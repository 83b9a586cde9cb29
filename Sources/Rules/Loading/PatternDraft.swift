import PolicyYAML
import SourceText

/// A detector's pattern as it is read, before it is known whether it may leave its score open.
struct PatternDraft: Sendable {
  let name: String
  let regex: WordingPattern
  let caseless: Bool
  let score: Confidence?
  let isReserved: Bool

  var declaredAt: ByteRange { regex.declaredAt }

  /// A bare pattern beside a validator is low: checksum and context decide (DESIGN, section 4).
  var declaration: DetectorDeclaration.Pattern {
    DetectorDeclaration.Pattern(
      name: name, regex: regex.regex, caseless: caseless, score: score ?? Confidence(.low),
      isReserved: isReserved, declaredAt: declaredAt)
  }
}

extension ValueReader where Value == PatternDraft {
  static let pattern = ValueReader.object(PatternFields.object) { keyed in
    let (name, regex) = (keyed[PatternFields.name], keyed[PatternFields.regex])
    let (letterCase, score) = (keyed[PatternFields.letterCase], keyed[PatternFields.score])
    let isReserved = keyed[PatternFields.reserved]
    guard let name, let regex else { return nil }
    return PatternDraft(
      name: name, regex: regex, caseless: letterCase == .insensitive, score: score, isReserved: isReserved ?? false)
  }
}
