import Findings
import SourceText

/// The other places of a finding in words: what it stands together with, and where the same stands again.
struct RelatedPlaces {
  /// So many places where the same stands again are listed; the rest is a number.
  private static let limit = 8

  let words: ReportText
  let related: [Finding.Related]
  /// How a report names a place.
  let name: (Position) -> String

  /// `Name einer Person (3:5), Anschrift (4:1)`; empty where there is none.
  var together: String {
    related.compactMap { related in
      related.entity.map { "\(words.name(of: $0)) (\(name(related.region.start)))" }
    }.joined(separator: ", ")
  }

  /// `3:5, 4:1`, with the number of those that are not listed; empty where there is none.
  var again: String {
    let places = related.filter { $0.entity == nil }.map { name($0.region.start) }
    let listed = places.prefix(Self.limit).joined(separator: ", ")
    let rest = places.count - Self.limit
    return rest > 0 ? "\(listed) \(words.andMore(rest))" : listed
  }
}
