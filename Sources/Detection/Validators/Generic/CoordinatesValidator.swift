import Rules

/// A place by latitude and longitude: decimal degrees, degrees with minutes and seconds, `geo:` URIs, map links.
///
/// Source: ISO 6709, RFC 5870. `1.234, 5.678` may be two sums of money: decimal degrees need four decimals, or a degree
/// sign or a hemisphere, to be `valid`. Reserved: 0, 0, where a lost position points to.
struct CoordinatesValidator: Validator {
  func validate(_ candidate: Span<UInt8>) -> Verdict {
    guard let pair = Self.firstPair(Rest(candidate)) else { return .invalid(Verdict.Note.structure) }
    guard let (latitude, longitude) = Self.ordered(pair.first, pair.second) else { return .invalid("out-of-range") }
    let isPrecise = latitude.isPrecise && longitude.isPrecise
    let isUnmistakable = isPrecise || latitude.hasSign && longitude.hasSign && latitude.decimals >= 3
    return Verdict(
      isUnmistakable ? .valid : .unknown, note: isUnmistakable ? nil : "coarse",
      isReserved: latitude.degrees == 0 && longitude.degrees == 0, valueClass: isPrecise ? .precisePlace : nil)
  }

  /// The first two angles that stand side by side; before them may stand the rest of a link.
  private static func firstPair(_ text: Rest) -> (first: Angle, second: Angle)? {
    var rest = text
    var best: (first: Angle, second: Angle)?
    while !rest.isEmpty {
      if let previous = rest.previous, previous.isLetterOrDigit || previous == UInt8(ascii: ".") {
        _ = rest.takeAll(where: \.isLetterOrDigit)
      }
      var ahead = rest
      if let first = Angle(&ahead), Angle.takeSeparator(&ahead), let second = Angle(&ahead) {
        if first.isPrecise, second.isPrecise { return (first, second) }
        best = best ?? (first, second)
      }
      _ = rest.take { _ in true }
    }
    return best
  }

  /// Latitude first, unless the hemispheres say otherwise; nil where one is out of its range.
  private static func ordered(_ first: Angle, _ second: Angle) -> (latitude: Angle, longitude: Angle)? {
    let (latitude, longitude) = first.axis == .longitude || second.axis == .latitude ? (second, first) : (first, second)
    guard latitude.axis != .longitude, longitude.axis != .latitude else { return nil }
    return latitude.degrees <= 90 && longitude.degrees <= 180 ? (latitude, longitude) : nil
  }
}
