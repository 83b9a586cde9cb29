import Findings
import Rules
import SourceText

/// One fact, one finding: what is a part of a graver finding is not told of again (rule-catalogue, A.2).
///
/// A name and a diagnosis that stand together are one combination; the finding on the name alone goes into it. Findings
/// on wording keep their own, but take in what a term says of the same person at the same place.
struct FindingAbsorber {
  /// A match with the severity that it has here.
  struct Weighed {
    let match: RuleMatch
    let severity: Severity
    let form: ActiveRule.Form
    let category: Category
  }

  /// The matches that remain, in their order. Cost: matches times matches that share text with them.
  static func absorb(_ matches: [Weighed]) -> [RuleMatch] {
    let facts = mergedFacts(matches)
    // What takes a part in holds its places, so the two touch.
    let places = TouchingRanges(facts.map(\.extent))
    return facts.indices.filter { index in
      !places.contains(touching: index) { other in
        other != index && absorbs(facts[other], facts[index], isEarlier: other < index)
      }
    }.map { facts[$0].match }
  }

  /// Several terms that one rule finds of one person are one finding at the first of them.
  private static func mergedFacts(_ matches: [Weighed]) -> [Weighed] {
    var merged: [Weighed] = []
    var places: [FactKey: Int] = [:]
    for weighed in matches {
      guard let person = weighed.person else {
        merged.append(weighed)
        continue
      }
      let key = FactKey(rule: weighed.match.rule, person: person)
      if let place = places[key], merged[place].severity >= weighed.severity {
        merged[place] = merged[place].adding(weighed.match)
      } else {
        places[key] = merged.count
        merged.append(weighed)
      }
    }
    return merged
  }

  private struct FactKey: Hashable {
    let rule: Int
    let person: ByteRange
  }

  private static func absorbs(_ taker: Weighed, _ part: Weighed, isEarlier: Bool) -> Bool {
    guard taker.severity >= part.severity else { return false }
    if case .combination = taker.form, case .wording = part.form, part.category == .unlawfulPublication {
      return taker.match.range.overlaps(part.match.range)
    }
    guard part.isFact else { return false }
    switch taker.form {
    case .combination:
      let takerParts = taker.match.related.map(\.range)
      guard part.parts.allSatisfy({ piece in takerParts.contains { $0.contains(piece) } }) else { return false }
      return isDecided(taker, part, isEarlier: isEarlier)
    case .entity:
      guard taker.person != nil, case .entity = part.form, part.person == nil else { return false }
      return taker.match.related.contains { $0.range.contains(part.match.range) }
    case .wording:
      return part.person != nil && part.parts.allSatisfy(taker.match.range.contains)
    case .field, .link, .count, .exception: return false
    }
  }

  /// Of two combinations of the same parts one stays: the graver one, else the first.
  private static func isDecided(_ taker: Weighed, _ part: Weighed, isEarlier: Bool) -> Bool {
    guard case .combination = part.form else { return true }
    let pieces = part.match.related.map(\.range)
    let isMutual = taker.parts.allSatisfy { piece in pieces.contains { $0.contains(piece) } }
    return !isMutual || taker.severity > part.severity || isEarlier
  }
}

extension FindingAbsorber.Weighed {
  /// The person of whom a term tells something; nil for what stands for itself.
  var person: ByteRange? {
    guard case .entity = form else { return nil }
    return match.related.first?.range
  }

  /// Whether it is about things seen, and not about wording, fields or links.
  var isFact: Bool {
    switch form {
    case .entity, .combination: true
    case .wording, .field, .link, .count, .exception: false
    }
  }

  /// The places that it is about.
  var parts: [ByteRange] {
    switch form {
    case .combination: match.related.map(\.range)
    case .entity: [match.range] + match.related.map(\.range)
    case .wording, .field, .link, .count, .exception: [match.range]
    }
  }

  /// From the first to the last place that it is about.
  var extent: ByteRange { match.related.reduce(match.range) { $0.union($1.range) } }

  func adding(_ other: RuleMatch) -> Self {
    var sum = match
    sum.related.append(RuleMatch.Related(entity: other.entity, range: other.range))
    sum.confidence = max(match.confidence, other.confidence)
    return Self(match: sum, severity: severity, form: form, category: category)
  }
}
