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
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var pieces: [MacroExpansion.Piece] = []
    var end = 0
    for reference in references {
      guard let known = texts[reference.name] else { throw .unknown(reference) }
      guard let replacement = known else { throw .faulty }
      if end < reference.range.lowerBound {
        pieces.append(.init(start: result.count, source: end..<reference.range.lowerBound, macro: nil))
        result += bytes[end..<reference.range.lowerBound]
      }
      pieces.append(.init(start: result.count, source: reference.range, macro: reference.name))
      result += replacement.utf8
      guard result.count <= Self.longestExpansion else { throw .tooLong(reference) }
      end = reference.range.upperBound
    }
    pieces.append(.init(start: result.count, source: end..<bytes.count, macro: nil))
    result += bytes[end...]
    return MacroExpansion(text: String(decoding: result, as: UTF8.self), pieces: pieces)
  }
}
