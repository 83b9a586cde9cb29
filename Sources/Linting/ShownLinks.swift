import Drafts
import SourceText

/// The links of a draft that show something; where that is the target once more, or names it, a rule finds the same
/// twice: `[http://example.org/?x=1](http://example.org/?x=1)`.
struct ShownLinks {
  /// Both in the original file.
  private struct Place {
    let display: ByteRange
    let url: ByteRange
  }

  private let draft: Draft

  init(_ draft: Draft) {
    self.draft = draft
  }

  private var places: [Place] {
    draft.links.compactMap { link in
      guard let display = link.display, display != link.url else { return nil }
      return Place(display: draft.map.sourceRange(of: display), url: draft.map.sourceRange(of: link.url))
    }
  }

  /// The matches, which are in order of their places, without those in what a link shows of which the same rule has
  /// found the target too. Cost: links, and the matches in them.
  func joined(_ matches: [RuleMatch]) -> [RuleMatch] {
    guard matches.count > 1 else { return matches }
    var joined = matches
    var taken: Set<Int> = []
    for place in places {
      let targets = indices(of: matches, from: place.url)
      for part in indices(of: matches, from: place.display) where place.display.contains(matches[part].range) {
        guard let target = targets.first(where: { matches[$0].rule == matches[part].rule }), target != part,
          !taken.contains(target), taken.insert(part).inserted
        else { continue }
        joined[target].fix = joined[target].fix?.joined(matches[part].fix)
      }
    }
    return joined.indices.filter { !taken.contains($0) }.map { joined[$0] }
  }

  /// The matches that start in a range.
  private func indices(of matches: [RuleMatch], from range: ByteRange) -> Range<Int> {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    return low..<(matches[low...].firstIndex { $0.range.start >= range.end } ?? matches.count)
  }
}
