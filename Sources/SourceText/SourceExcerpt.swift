/// A line of a file, or the part of a long one around a fault, with carets beneath the fault.
///
/// Each code point is one column, a tab stays a tab in both lines. Control characters are shown as U+FFFD, so that a
/// file cannot steer the terminal.
struct SourceExcerpt {
  /// Code points of a long line that are shown, and those of them before the fault.
  private static let width = 100
  private static let lead = 40

  let text: String
  let carets: String

  init(of line: String, around region: Region) {
    let characters = Array(line.unicodeScalars)
    let start = min(max(region.start.column - 1, 0), characters.count)
    let isOneLine = region.end.line == region.start.line
    let end = isOneLine ? min(max(region.end.column - 1, start), characters.count) : characters.count
    let window = Self.window(of: characters.count, around: start)
    let isCut = window.lowerBound > 0
    let shown = characters[window].map(Self.printable)
    let before = characters[window.lowerBound..<start].map { $0 == "\t" ? $0 : " " }
    let width = max(min(end, window.upperBound) - start, 1)
    text = (isCut ? "…" : "") + Self.string(shown) + (window.upperBound < characters.count ? "…" : "")
    carets = (isCut ? " " : "") + Self.string(before) + String(repeating: "^", count: width)
  }

  /// The part of a line that is shown: all of it if it is short.
  private static func window(of count: Int, around start: Int) -> Range<Int> {
    guard count > width else { return 0..<count }
    let first = start > lead + width / 2 ? start - lead : 0
    return first..<min(first + width, count)
  }

  private static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isControl = scalar.value < 0x20 && scalar != "\t" || (0x7F..<0xA0).contains(scalar.value)
    return isControl ? "\u{FFFD}" : scalar
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
