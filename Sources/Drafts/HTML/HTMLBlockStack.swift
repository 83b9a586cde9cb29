/// The open elements that say what the text in them is.
struct HTMLBlockStack {
  private struct Entry {
    let element: HTMLElement
    let scope: BlockScope?
  }

  private var entries: [Entry] = []
  /// How many entries each element has, so that an end tag without a start tag costs nothing.
  private var counts = SIMD16<Int32>.zero
  private var rows = 0

  /// What the innermost open element makes of text; nil for plain prose.
  var scope: BlockScope? { entries.last?.scope }

  /// The row of the innermost open table, counted through the file; 0 outside of tables.
  var row: Int { count(of: .table) > 0 ? rows : 0 }

  private func count(of element: HTMLElement) -> Int32 { counts[Int(element.rawValue)] }

  mutating func open(_ element: HTMLElement) {
    switch element {
    case .heading: push(element, .heading)
    case .quote: push(element, .quote)
    case .preformatted: push(element, .code)
    case .list, .table: push(element, scope)
    case .listItem:
      if entries.last?.element == .listItem { pop() }
      push(element, .listItem)
    case .tableCell:
      if entries.last?.element == .tableCell { pop() }
      push(element, .tableCell)
    case .tableRow:
      if entries.last?.element == .tableCell { pop() }
      rows += 1
    default: break
    }
  }

  mutating func close(_ element: HTMLElement) {
    if element == .tableRow, entries.last?.element == .tableCell { return pop() }
    guard count(of: element) > 0 else { return }
    while let last = entries.last {
      pop()
      if last.element == element { return }
    }
  }

  private mutating func push(_ element: HTMLElement, _ scope: BlockScope?) {
    entries.append(Entry(element: element, scope: scope))
    counts[Int(element.rawValue)] += 1
  }

  private mutating func pop() {
    guard let last = entries.popLast() else { return }
    counts[Int(last.element.rawValue)] -= 1
  }
}
