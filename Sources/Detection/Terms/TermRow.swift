import Patterns

/// A `Table` for the hot loops of this module.
///
/// What is generic in another module is not specialised here: each access would look its type up, which costs more
/// than what it reads.
struct TermRow<Element: BitwiseCopyable>: @unchecked Sendable {
  /// Keeps the elements alive.
  let table: Table<Element>
  private let elements: UnsafeBufferPointer<Element>

  init(_ table: Table<Element>) {
    self.table = table
    elements = table.withElements { $0 }
  }

  var count: Int { elements.count }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < elements.count, "beyond the end of a table")
    return elements[index]
  }

  @inline(__always)
  subscript(range: Range<Int>) -> Slice<UnsafeBufferPointer<Element>> {
    precondition(range.lowerBound >= 0 && range.upperBound <= elements.count, "beyond the end of a table")
    return elements[range]
  }
}
