import Findings

/// Breaks text into lines at blanks, by display columns.
enum TextWrap {
  /// The lines of `text`; the first may take `width - first` columns, each further one `width - rest`. Without a
  /// width: one line. Line ends within the text count as blanks.
  static func lines(_ text: String, width: Int?, first: Int, rest: Int) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let width else { return [words.joined(separator: " ")] }
    var lines: [String] = []
    var line = ""
    var left = max(width - first, 1)
    for word in words {
      let columns = DisplayWidth.columns(of: word.unicodeScalars)
      if !line.isEmpty, columns + 1 > left {
        lines.append(line)
        line = ""
        left = max(width - rest, 1)
      }
      if !line.isEmpty {
        line += " "
        left -= 1
      }
      line += word
      left -= columns
    }
    lines.append(line)
    return lines
  }
}
