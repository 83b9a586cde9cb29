import Findings

/// Rows of text in columns that stand beneath each other.
struct TextTable {
  private static let gap = 2

  private let rows: [[String]]

  /// A table with a heading; no rows give no text.
  init(heading: [String], rows: [[String]]) {
    self.rows = rows.isEmpty ? [] : [heading] + rows
  }

  init(rows: [[String]]) {
    self.rows = rows
  }

  /// Each row on a line; the last column is as long as it is.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { Self.width(of: $0, column) }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        column == row.count - 1
          ? text : text + String(repeating: " ", count: widths[column] - Self.width(of: row, column) + Self.gap)
      }
      return cells.joined() + "\n"
    }.joined()
  }

  private static func width(of row: [String], _ column: Int) -> Int {
    column < row.count ? DisplayWidth.columns(of: row[column].unicodeScalars) : 0
  }
}
