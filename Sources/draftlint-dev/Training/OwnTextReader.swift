import SourceText

/// Reads our own texts in `Training/*.txt`: a line `=== GENRE` starts a text, ⟦ ⟧ enclose the names.
///
/// Those in files called `b-…` are by an author who had not seen the detector: the set `blind`.
enum OwnTextReader {
  static func read(_ bytes: [UInt8], file: String) -> [TrainingText] {
    var texts: [TrainingText] = []
    var lines: [Substring]?
    let set = file.hasPrefix("b-") ? TrainingText.blindSet : TrainingText.ownSet
    func close() {
      guard let open = lines, !open.isEmpty else { return }
      texts.append(text(open.joined(separator: "\n"), id: "\(file)/\(texts.count + 1)", set: set))
    }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        close()
        lines = []
      } else {
        lines?.append(line)
      }
    }
    close()
    return texts
  }

  private static func text(_ marked: String, id: String, set: String) -> TrainingText {
    var plain = ""
    var marks: [TrainingText.Mark] = []
    var start: Int?
    for character in marked.unicodeScalars {
      switch character {
      case "⟦": start = plain.utf8.count
      case "⟧":
        if let start { marks.append(TrainingText.Mark(range: ByteRange(start, plain.utf8.count), label: .person)) }
        start = nil
      default: plain.unicodeScalars.append(character)
      }
    }
    return TrainingText(id: id, set: set, text: plain, marks: marks, hasOtherLabels: false)
  }
}
