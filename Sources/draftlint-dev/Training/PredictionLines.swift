import SourceText

/// Names found in texts as `corpora/score.py` reads predictions: one JSON object a line, offsets in code points.
enum PredictionLines {
  /// The lines by set; `names` are bytes of the text at the same index.
  static func make(_ texts: [TrainingText], _ names: [[ByteRange]]) -> [String: String] {
    var lines: [String: String] = [:]
    for (text, names) in zip(texts, names) {
      lines[text.set, default: ""] += line(of: text, names) + "\n"
    }
    return lines
  }

  /// Identifiers of the corpora hold no character that JSON escapes.
  private static func line(of text: TrainingText, _ names: [ByteRange]) -> String {
    let bytes = Array(text.text.utf8)
    func codePoints(_ end: Int) -> Int {
      bytes[..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
    let spans = names.map { "{\"start\":\(codePoints($0.start)),\"end\":\(codePoints($0.end)),\"label\":\"PERSON\"}" }
    return "{\"id\":\"\(text.id)\",\"spans\":[\(spans.joined(separator: ","))]}"
  }
}
