import SourceText

/// The open containers, to know from where to where those with a class reach.
struct HTMLContainerStack {
  private struct Entry {
    let container: HTMLContainer
    let start: Int
    let classes: String?
  }

  private var entries: [Entry] = []
  /// How many entries each container has, so that an end tag without a start tag costs nothing.
  private var counts = Array(repeating: 0, count: HTMLContainer.allCases.count)

  mutating func open(_ container: HTMLContainer, at start: Int, classes: String?) {
    entries.append(Entry(container: container, start: start, classes: classes))
    counts[container.rawValue] += 1
  }

  /// Closes the innermost container of a kind, and with it those that were left open in it, of which nobody knows how
  /// far they reach; the element, where it has a class.
  mutating func close(_ container: HTMLContainer, at end: Int) -> ClassedElement? {
    guard counts[container.rawValue] > 0 else { return nil }
    while let entry = entries.popLast() {
      counts[entry.container.rawValue] -= 1
      if entry.container == container {
        return entry.classes.map { ClassedElement(range: ByteRange(entry.start, end), classes: $0) }
      }
    }
    return nil
  }
}
