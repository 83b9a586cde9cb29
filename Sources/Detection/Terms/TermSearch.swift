import Patterns
import SourceText

/// Finds the terms of a table among the words of a stretch of text.
struct TermSearch {
  let table: TermTable
  /// The matching text, and the same in lower case.
  let text: UnsafeBufferPointer<UInt8>
  let folded: UnsafeBufferPointer<UInt8>

  /// Calls `body` with every term in `words`, in the order of their anchors.
  func forEachMatch(in words: [TextWord], _ body: (TermMatch) -> Void) {
    for index in words.indices {
      table.forEachEntry(anchoredAt: bytes(of: words[index], in: folded)) { entry in
        if let range = match(entry, anchoredAt: index, in: words) {
          body(TermMatch(meaning: entry.meaning, words: range))
        }
      }
    }
  }

  /// The words of the text that are the words of the entry; nil where one is missing or the case differs.
  private func match(_ entry: TermEntry, anchoredAt index: Int, in words: [TextWord]) -> Range<Int>? {
    var start = index
    for place in entry.words.lowerBound..<entry.anchor {
      let offset = entry.anchor - 1 - (place - entry.words.lowerBound)
      let gap = table.words[offset + 1].followsGap ? TermTable.gapLength : 0
      guard let found = find(table.words[offset], in: words, from: start - 1, by: -1, gap: gap) else { return nil }
      start = found
    }
    var last = index
    for place in (entry.anchor + 1)..<max(entry.anchor + 1, entry.words.upperBound) {
      let gap = table.words[place].followsGap ? TermTable.gapLength : 0
      guard let found = find(table.words[place], in: words, from: last + 1, by: 1, gap: gap) else { return nil }
      last = found
    }
    if let cased = entry.casedText {
      let range = words[start].range.union(words[last].range)
      guard table.isEqual(text[range.indices], toCased: cased) else { return nil }
    }
    return start..<(last + 1)
  }

  /// The first word that fits, from `index` on in steps of `step`, past at most `gap` others.
  private func find(_ word: TermWord, in words: [TextWord], from index: Int, by step: Int, gap: Int) -> Int? {
    var index = index
    for _ in 0...gap {
      guard words.indices.contains(index) else { return nil }
      if table.matches(word, bytes(of: words[index], in: folded)) { return index }
      index += step
    }
    return nil
  }

  private func bytes(of word: TextWord, in text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[word.range.indices])
  }
}
