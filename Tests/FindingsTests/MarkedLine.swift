import SourceText

/// A line for a test in which `⟦ ⟧` mark what is to be masked.
struct MarkedLine {
  let file: SourceFile
  let masked: [ByteRange]

  init(_ marked: String) {
    var text: [UInt8] = []
    var ranges: [ByteRange] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.count
      case "⟧": ranges.append(ByteRange(start, text.count))
      default: text.append(contentsOf: String(scalar).utf8)
      }
    }
    file = SourceFile(path: "posts/test.md", bytes: text)
    masked = ranges
  }

  var window: ByteRange { ByteRange(0, file.bytes.count) }
}
