import TestSupport

/// Random drafts: pieces of markup and text put together, and some of them broken.
struct DraftSamples {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private static let words = [
    "Max", "Kranz", "Müller", "Mu\u{308}ller", "Straße", "z. B.", "a\u{AD}b", "x\u{200B}y", "2024", "030 23125 000",
    "123456. a", "Bürger:innen", "\u{FF2D}ax", "🎉", "❤\u{FE0F}", "👨\u{200D}👩", "„Wort“", "–", "a\u{2011}b", "ﬁ",
    "\u{0}",
    "x@a.example", "https://a.example/x?y=1&z=2", "www.b.example", "#Tag", "@max", "e\u{301}\u{327}", "\u{301}",
    "נ\u{5B0}",
    "한\u{11A8}", "\u{212B}", "\u{1D5E0}", "A\u{30A}", "\u{FEFF}",
  ]
  private static let signs = [
    " ", " ", "  ", "\t", "\n", "\n", "\n\n", "\r\n", "\r", "\u{A0}", "*", "**", "_", "~~", "`", "``", "```\n",
    "~~~ sh\n",
    "# ", "## ", "- ", "1. ", "> ", "> > ", "    ", "\\", "\\*", "\\&", "&amp;", "&uuml;", "&#228;", "&#xE4;", "&nbsp;",
    "&#0;", "&#99999999;", "&NotEqualTilde;", "&shy;", "&", "[", "]", "(", ")", "![", "](", "](/u \"T\")",
    "](<a b> 'T')",
    "][", "[^1]", "[^1]: ", "\n[x]: /y 'T'\n", "[x]", "<", ">", "</", "<!--", "-->", "<b>", "</b>", "<p>", "</p>",
    "<br>",
    "<div title=\"", "\">", "<a href='/h'>", "</a>", "<img alt=Bild src=b.png>", "<script>", "</script>", "<title>",
    "</title>", "<pre>", "</pre>", "<li>", "<td>", "</td>", "<table>", "</table>", "<Max Kranz>", "<?", "?>",
    "<![CDATA[",
    "]]>", "<svg>", "</svg>", "|", "\n|a|b|\n|---|---|\n|", " | ", "---\n", "+++\n", "...\n", "key: ", "key = ", "\"",
    "'",
    "\"\"",
    ",", ";", ":", "{", "}", "{\"a\": \"", "\"}", "[1, ", "\\n", "\\u00e4", "\\\"", "null", "<https://c.example>",
    "\n===\n",
    "- [x] ", "#", "!", "? ", ". ",
  ]

  /// A draft of up to so many pieces.
  mutating func text(pieces: Int) -> String {
    var text =
      Bool.random(using: &random)
      ? "" : ["\u{FEFF}", "---\nkey: x\n---\n", "+++\n", "{\"a\": 1}\n", "> "].randomElement(using: &random) ?? ""
    for _ in 0..<Int.random(in: 0...pieces, using: &random) {
      let isWord = Int.random(in: 0..<5, using: &random) < 2
      text += (isWord ? Self.words : Self.signs).randomElement(using: &random) ?? ""
    }
    return text
  }

  /// The bytes of such a draft, now and then in another encoding or broken.
  mutating func bytes(pieces: Int) -> [UInt8] {
    let text = text(pieces: pieces)
    var bytes = Array(text.utf8)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return UTF16Bytes.littleEndian(text)
    case 1: return UTF16Bytes.bigEndian(text)
    case 2, 3:
      for _ in 0..<3 where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
    case 4: if !bytes.isEmpty { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
    default: break
    }
    return bytes
  }

  mutating func index(below count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
}
