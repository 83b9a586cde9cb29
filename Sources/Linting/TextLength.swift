import Rules
import SourceText

/// How long a text is by the count of a network.
struct TextLength {
  let unit: TextUnit
  /// What a URL counts for; nil: its characters.
  let linkLength: Int?

  /// The length of a range of a text with the URLs in it, which are in order. Cost: linear.
  func length(of range: ByteRange, urls: [ByteRange], in text: [UInt8]) -> Int {
    guard let linkLength else { return length(of: text[range.indices]) }
    var length = 0
    var start = range.start
    for url in urls where url.start >= start {
      length += self.length(of: text[start..<url.start]) + linkLength
      start = url.end
    }
    return length + self.length(of: text[start..<range.end])
  }

  /// What has to be added for joiners (U+200D) and variation selectors (U+FE0F), which stand in a stretch of UTF-8 and not
  /// in the matching text: what they join is one character.
  func correction(for source: ArraySlice<UInt8>) -> Int {
    let (joiners, selectors) = Self.joinersAndSelectors(in: source)
    return switch unit {
    case .codePoints, .utf16: joiners + selectors
    case .graphemes: -joiners
    case .weighted: -2 * joiners
    }
  }

  private static func joinersAndSelectors(in source: ArraySlice<UInt8>) -> (Int, Int) {
    var counts = (0, 0)
    for index in source.indices.dropLast(2) where source[index] >= 0xE0 {
      switch (source[index], source[index + 1], source[index + 2]) {
      case (0xE2, 0x80, 0x8D): counts.0 += 1
      case (0xEF, 0xB8, 0x8F): counts.1 += 1
      default: break
      }
    }
    return counts
  }

  private func length(of text: ArraySlice<UInt8>) -> Int {
    switch unit {
    case .codePoints: text.count { $0 & 0xC0 != 0x80 }
    // Code points beyond the first 65,536, which have four bytes, are two.
    case .utf16: text.count { $0 & 0xC0 != 0x80 } + text.count { $0 >= 0xF0 }
    case .graphemes: String(decoding: text, as: UTF8.self).count
    case .weighted: String(decoding: text, as: UTF8.self).reduce(0) { $0 + Self.weight(of: $1) }
    }
  }

  /// As `config/v3.json` of twitter-text has it: an emoji is two, whatever it is made of.
  private static func weight(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.count > 1, scalars.contains(where: \.properties.isEmoji), scalars.contains(where: { $0.value >= 0x20E3 })
    {
      return 2
    }
    return scalars.reduce(0) { sum, scalar in
      let isLight = [0...4351, 8192...8205, 8208...8223, 8242...8247].contains { $0.contains(scalar.value) }
      return sum + (isLight ? 1 : 2)
    }
  }
}
