import Findings

/// A masked line as it is printed, and the line of carets beneath it: tabs are blanks, wide characters and emoji
/// sequences count their columns, and a line wider than the terminal is cut around its finding.
struct AnnotatedLine {
  /// A character, or several that share its columns, as printed.
  private struct Cell {
    var text: String
    var columns: Int
    let isMarked: Bool
  }

  let text: String
  let carets: String

  private static let tabStop = 4

  /// - Parameters:
  ///   - line: the masked line.
  ///   - width: the columns that there are; nil: enough.
  init(_ line: MaskedLine, width: Int?) {
    let cells = Self.visible(Self.cells(of: line), width: width)
    text = cells.map(\.text).joined()
    carets = Self.carets(under: cells, endingAt: line.columns.isEmpty)
  }

  private static func cells(of line: MaskedLine) -> [Cell] {
    var cells: [Cell] = []
    var width = DisplayWidth()
    var column = 0
    for (index, scalar) in line.text.description.unicodeScalars.enumerated() {
      let isTab = scalar == "\t"
      let columns = isTab ? tabStop - column % tabStop : width.columns(of: scalar)
      let text = isTab ? String(repeating: " ", count: columns) : String(scalar)
      if columns == 0 || scalar == "\u{FE0F}", !cells.isEmpty {
        cells[cells.count - 1].text += text
        cells[cells.count - 1].columns += columns
      } else {
        cells.append(Cell(text: text, columns: columns, isMarked: line.columns.contains(index)))
      }
      column += columns
    }
    if line.columns.isEmpty { mark(at: line.columns.lowerBound, in: &cells) }
    return cells
  }

  /// An empty finding (something is missing here) is marked by one caret at its place.
  private static func mark(at index: Int, in cells: inout [Cell]) {
    let cell = index < cells.count ? cells[index] : Cell(text: " ", columns: 1, isMarked: true)
    let marked = Cell(text: cell.text, columns: cell.columns, isMarked: true)
    if index < cells.count { cells[index] = marked } else { cells.append(marked) }
  }

  /// Cuts cells that do not fit; the finding's start stays in view, with a third of the line before it.
  private static func visible(_ cells: [Cell], width: Int?) -> [Cell] {
    guard let width, cells.reduce(0, { $0 + $1.columns }) > width, width > 2 else { return cells }
    let ellipsis = Cell(text: "…", columns: 1, isMarked: false)
    let marked = cells.firstIndex(where: \.isMarked) ?? 0
    var start = marked
    var before = 0
    while start > 0, before + cells[start - 1].columns <= width / 3 {
      start -= 1
      before += cells[start].columns
    }
    var shown: [Cell] = start > 0 ? [ellipsis] : []
    var columns = shown.count
    for cell in cells[start...] {
      guard columns + cell.columns < width else { return shown + [ellipsis] }
      shown.append(cell)
      columns += cell.columns
    }
    return shown
  }

  private static func carets(under cells: [Cell], endingAt isEmpty: Bool) -> String {
    guard let first = cells.firstIndex(where: \.isMarked), let last = cells.lastIndex(where: \.isMarked) else {
      return ""
    }
    let indent = cells[..<first].reduce(0) { $0 + $1.columns }
    let length = isEmpty ? 1 : cells[first...last].reduce(0) { $0 + $1.columns }
    return String(repeating: " ", count: indent) + String(repeating: "^", count: max(length, 1))
  }
}
