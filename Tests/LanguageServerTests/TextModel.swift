@testable import LanguageServer

/// A text as its code points, edited and counted in the plainest way: what ``TextDocument`` is held against.
struct TextModel {
  var scalars: [Unicode.Scalar]

  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether no line end is cut in two at that code point.
  func isBoundary(_ index: Int) -> Bool {
    index == 0 || index == scalars.count || scalars[index - 1] != "\r" || scalars[index] != "\n"
  }

  func position(of index: Int, _ encoding: PositionEncoding) -> LinePosition {
    var line = 0
    var start = 0
    for place in 0..<index where scalars[place] == "\n" || scalars[place] == "\r" && isBoundary(place + 1) {
      line += 1
      start = place + 1
    }
    let before = scalars[start..<index]
    let character =
      switch encoding {
      case .utf8: before.reduce(0) { $0 + UTF8.width($1) }
      case .utf16: before.reduce(0) { $0 + UTF16.width($1) }
      case .utf32: before.count
      }
    return LinePosition(line: line, character: character)
  }

  /// Replaces a random stretch, short or empty, by a random piece.
  mutating func edit(
    using generator: inout some RandomNumberGenerator, _ encoding: PositionEncoding
  ) -> (start: LinePosition, end: LinePosition, text: String) {
    let boundaries = (0...scalars.count).filter(isBoundary)
    let first = Int.random(in: 0..<boundaries.count, using: &generator)
    let last = min(first + Int.random(in: 0...6, using: &generator), boundaries.count - 1)
    let range = boundaries[first]..<boundaries[last]
    let text = Self.pieces.randomElement(using: &generator) ?? ""
    let edit = (position(of: range.lowerBound, encoding), position(of: range.upperBound, encoding), text)
    scalars.replaceSubrange(range, with: text.unicodeScalars)
    return edit
  }

  private static let pieces = [
    "", "", "", "a", "ä", "👮", "\u{200D}", "👩‍👩‍👧", "\n", "\r", "\r\n", "\n\n", " AZ 1234 ", "ORT Wiesendorf", "*", "1",
    "AZ ",
    "Zeile\nund Zeile", "\u{FEFF}",
  ]
}
