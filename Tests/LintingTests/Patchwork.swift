/// A text as stretches between stand-ins: what is left of another text of which some places were replaced.
struct Patchwork {
  private var stretches: [ArraySlice<UInt8>] = []

  /// Cuts a text at every stand-in; of several that fit, the first in the list counts.
  init(_ text: [UInt8], standIns: [String]) {
    let patterns = standIns.map { Array($0.utf8) }
    var (start, index) = (0, 0)
    while index < text.count {
      guard let pattern = patterns.first(where: { text[index...].starts(with: $0) }) else {
        index += 1
        continue
      }
      stretches.append(text[start..<index])
      index += pattern.count
      start = index
    }
    stretches.append(text[start...])
  }

  /// Whether the stretches stand in the original in their order, the first at its start and the last at its end.
  func isMade(of original: [UInt8]) -> Bool {
    guard let first = stretches.first, let last = stretches.last, stretches.count > 1 else {
      return stretches.first.map(Array.init) == original
    }
    guard original.starts(with: first), original.dropFirst(first.count).reversed().starts(with: last.reversed()) else {
      return false
    }
    var rest = original[first.count..<original.count - last.count]
    for stretch in stretches.dropFirst().dropLast() where !stretch.isEmpty {
      guard let place = rest.firstRange(of: stretch) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }
}
