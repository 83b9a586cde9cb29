extension SentenceScanner {
  /// The mark that starts at an offset, nil where none does.
  func mark(at index: Int) -> SentenceMark? {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return signs(from: index)
    case 0xE2 where scalar(at: index) == 0x2026: return signs(from: index)
    case 0xE2, 0xF0: return emoji(from: index)
    default: return nil
    }
  }

  private func signs(from start: Int) -> SentenceMark {
    var index = start
    var stops = 0
    var strong = 0
    var ellipses = 0
    while index < end {
      switch text[index] {
      case UInt8(ascii: "."): stops += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"): strong += 1
      case 0xE2 where scalar(at: index) == 0x2026:
        ellipses += 1
        index += 2
      default: return SentenceMark(kind: kind(stops, strong, ellipses), start: start, end: index)
      }
      index += 1
    }
    return SentenceMark(kind: kind(stops, strong, ellipses), start: start, end: index)
  }

  private func kind(_ stops: Int, _ strong: Int, _ ellipses: Int) -> SentenceMark.Kind {
    if strong > 0 { return .strong }
    return ellipses > 0 || stops > 1 ? .ellipsis : .fullStop
  }

  private func emoji(from start: Int) -> SentenceMark? {
    var index = start
    while index < end, text[index] >= 0xE2, Self.isEmoji(scalar(at: index)) { index += text[index] >= 0xF0 ? 4 : 3 }
    return index > start ? SentenceMark(kind: .emoji, start: start, end: index) : nil
  }

  /// The code point at an offset.
  func scalar(at index: Int) -> UInt32 {
    UTF8Reader.scalar(in: text, at: index).0.value
  }

  /// Pictographs: the blocks from Miscellaneous Symbols to Dingbats, and those of plane 1.
  static func isEmoji(_ scalar: UInt32) -> Bool {
    (0x2600...0x27BF).contains(scalar) || (0x1F000...0x1FAFF).contains(scalar)
  }

  /// The end of the closing quotes and brackets from an offset on.
  func closingEnd(from start: Int) -> Int {
    var index = start
    while index < end {
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): index += 1
      case 0xE2 where [0x201C, 0x201D, 0x2018, 0x2019, 0x2039, 0x203A].contains(scalar(at: index)): index += 3
      case 0xC2 where scalar(at: index) == 0xBB || scalar(at: index) == 0xAB: index += 2
      default: return index
      }
    }
    return index
  }
}
