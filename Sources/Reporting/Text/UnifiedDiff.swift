package import Findings
package import SourceText

/// Two states of a file as a unified diff (the form of `diff -u`) in which every given range is masked.
///
/// It is to be read, not to be applied: what is masked cannot be restored. For a terminal or where the user asked.
package struct UnifiedDiff {
  /// A state of the file with its lines.
  package struct Side {
    fileprivate let file: SourceFile
    fileprivate let masked: MaskedRanges
    fileprivate let lines: [ByteRange]

    /// - Parameters:
    ///   - file: the file.
    ///   - masked: what must not be shown of it.
    package init(_ file: SourceFile, masking masked: MaskedRanges) {
      self.file = file
      self.masked = masked
      let index = LineIndex(file)
      let ranges = (1...index.lineCount).map { index.range(ofLine: $0) }
      lines = ranges.last?.isEmpty == true ? ranges.dropLast() : ranges
    }

    fileprivate func text(_ line: Int) -> String {
      MaskedText(file, window: lines[line], masking: masked).description
    }
  }

  /// A line of either side, by number from 0.
  private enum Row {
    case same(old: Int, new: Int)
    case removed(Int)
    case added(Int)

    var isChange: Bool { if case .same = self { false } else { true } }
  }

  /// Unchanged lines shown around a change.
  private static let context = 3

  private let old: Side
  private let new: Side

  package init(from old: Side, to new: Side) {
    self.old = old
    self.new = new
  }

  /// The diff; empty where no line differs.
  package var text: String {
    let rows = rows
    let hunks = Self.hunks(of: rows)
    guard !hunks.isEmpty else { return "" }
    let path = PrintableFilter.printable(old.file.path)
    return "--- \(path)\n+++ \(path)\n" + hunks.map { text(of: rows[$0]) }.joined()
  }

  private var rows: [Row] {
    let oldLines = old.lines.map { old.file.bytes[$0.indices] }
    let newLines = new.lines.map { new.file.bytes[$0.indices] }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in newLines.difference(from: oldLines) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var rows: [Row] = []
    var (oldLine, newLine) = (0, 0)
    while oldLine < oldLines.count || newLine < newLines.count {
      if removed.contains(oldLine) {
        rows.append(.removed(oldLine))
        oldLine += 1
      } else if added.contains(newLine) {
        rows.append(.added(newLine))
        newLine += 1
      } else {
        rows.append(.same(old: oldLine, new: newLine))
        oldLine += 1
        newLine += 1
      }
    }
    return rows
  }

  /// Changes with their context; those whose contexts touch are one hunk.
  private static func hunks(of rows: [Row]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in rows.indices where rows[index].isChange {
      let hunk = max(0, index - context)..<min(rows.count, index + context + 1)
      if let last = hunks.last, hunk.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<hunk.upperBound
      } else {
        hunks.append(hunk)
      }
    }
    return hunks
  }

  private func text(of rows: ArraySlice<Row>) -> String {
    var (oldLines, newLines): ([Int], [Int]) = ([], [])
    var body = ""
    for row in rows {
      switch row {
      case .same(let old, let new):
        oldLines.append(old)
        newLines.append(new)
        body += " \(self.old.text(old))\n"
      case .removed(let line):
        oldLines.append(line)
        body += "-\(old.text(line))\n"
      case .added(let line):
        newLines.append(line)
        body += "+\(new.text(line))\n"
      }
    }
    return "@@ -\(Self.span(oldLines)) +\(Self.span(newLines)) @@\n" + body
  }

  /// `START,COUNT`, the start from 1; 0 where there is no line.
  private static func span(_ lines: [Int]) -> String {
    "\(lines.first.map { $0 + 1 } ?? 0),\(lines.count)"
  }
}
