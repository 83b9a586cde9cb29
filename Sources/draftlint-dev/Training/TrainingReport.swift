/// The figures of a cross-validation as a table.
struct TrainingReport {
  static let thresholds: [Float] = [0.3, 0.4, 0.45, 0.5, 0.6, 0.8]

  let validation: CrossValidation
  let calibration: [Float]
  /// By set: patterns and model together, as shipped.
  let whole: [String: PersonCounts]

  var text: String {
    var lines = ["five folds by document; per threshold of the probability: P R overlap-F1 exact/overlap"]
    var sets: [String] = []
    for text in validation.texts where !sets.contains(text.set) { sets.append(text.set) }
    for set in sets {
      for threshold in Self.thresholds { lines.append(line(set, threshold)) }
    }
    lines.append("with the patterns, at the detector's threshold")
    for set in sets { lines.append(Self.line(set, "as shipped", whole[set, default: PersonCounts()])) }
    lines.append("calibration: \(calibration.map { Self.fixed(Double($0)) }.joined(separator: " "))")
    for low in stride(from: Float(0.1), to: 0.95, by: 0.1) {
      let (count, persons) = validation.share(from: low, to: low + 0.1, calibration)
      let share = count == 0 ? "-" : Self.fixed(Double(persons) / Double(count))
      lines.append(
        "score \(Int((low * 100).rounded()))…\(Int((low * 100).rounded()) + 10): \(count) names, persons \(share)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ set: String, _ threshold: Float) -> String {
    Self.line(set, "\(threshold)", validation.counts(set: set, from: threshold, calibration))
  }

  static func line(_ set: String, _ at: String, _ counts: PersonCounts) -> String {
    let figures = [counts.precision, counts.recall, counts.f1, counts.exactShare].map(fixed)
    return "\(set) \(at): \(figures.joined(separator: " ")) (\(counts.gold) names)"
  }

  /// Three decimals.
  static func fixed(_ value: Double) -> String {
    let thousandths = Int((abs(value) * 1000).rounded())
    let digits = String(thousandths % 1000)
    return (value < 0 ? "-" : "") + "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
