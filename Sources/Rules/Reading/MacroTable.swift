/// The macros that a pattern may name, each already expanded.
struct MacroTable: Sendable {
  /// Bytes that a pattern may have with its macros replaced, so that nested macros cannot grow without end.
  static let longestExpansion = 65_536

  /// Nil for a macro that has a fault, which has been told.
  private(set) var texts: [String: String?] = [:]

  var names: [String] { texts.keys.sorted() }

  /// The macros without a fault.
  var usable: [String: String] { texts.compactMapValues(\.self) }

  mutating func add(_ name: String, _ text: String?) {
    texts.updateValue(text, forKey: name)
  }

  /// Replaces the macros of a text. Costs one look at each byte where there are none.
  func expand(_ text: String) throws(MacroError) -> MacroExpansion {
    let references = MacroReference.all(in: text)
    guard !references.isEmpty else { return MacroExpansion(text: text, pieces: []) }
    var result = ""
    var pieces: [MacroExpansion.Piece] = []
    var end = text.startIndex
    for reference in references {
      guard let known = texts[reference.name] else { throw .unknown(reference) }
      guard let replacement = known else { throw .faulty }
      let start = text.utf8.index(text.startIndex, offsetBy: reference.range.lowerBound)
      result += text[end..<start]
      pieces.append(.init(start: result.utf8.count, source: reference.range, macro: reference.name))
      result += replacement
      guard result.utf8.count <= Self.longestExpansion else { throw .tooLong(reference) }
      end = text.utf8.index(start, offsetBy: reference.range.count)
      pieces.append(.init(start: result.utf8.count, source: reference.range.upperBound..<text.utf8.count, macro: nil))
    }
    result += text[end...]
    return MacroExpansion(text: result, pieces: pieces)
  }
}
