import Drafts
import SourceText

/// Finds what of a file no segment stands for.
enum Coverage {
  private struct Character {
    let value: Unicode.Scalar
    let isCovered: Bool

    var isWord: Bool { value.properties.isAlphabetic || value.properties.numericType == .decimal }
  }

  /// Words of two or more letters and digits that are in no segment and are no ``PureMarkup``.
  static func unread(in draft: Draft) -> [String] {
    let characters = characters(of: draft)
    var unread: [String] = []
    var index = 0
    while index < characters.count {
      var end = index
      while end < characters.count, characters[end].isWord, !characters[end].isCovered { end += 1 }
      if end - index >= 2 {
        let word = text(characters[index..<end])
        let before = text(characters[max(0, index - 8)..<index])
        let after = text(characters[end..<min(characters.count, end + 24)])
        if !PureMarkup.allows(word, before: before, after: after) { unread.append("\(before)⟦\(word)⟧\(after)") }
      }
      index = max(end, index + 1)
    }
    return unread
  }

  private static func text(_ characters: ArraySlice<Character>) -> String {
    String(String.UnicodeScalarView(characters.map(\.value)))
  }

  private static func characters(of draft: Draft) -> [Character] {
    var covered = Array(repeating: false, count: draft.file.bytes.count)
    for segment in draft.segments where segment.scope != .fileName {
      for offset in segment.range.indices {
        for byte in draft.map.sourceRange(of: ByteRange(start: offset, length: 1)).indices { covered[byte] = true }
      }
    }
    var characters: [Character] = []
    var decoder = ScalarDecoder(file: draft.file, at: 0)
    while true {
      let start = decoder.offset
      guard let decoded = decoder.next() else { return characters }
      characters.append(Character(value: decoded.value, isCovered: covered[start]))
    }
  }
}
