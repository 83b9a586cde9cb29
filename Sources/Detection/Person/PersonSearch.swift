import Drafts
import SourceText

/// Goes through a draft part by part and hands over the names.
struct PersonSearch {
  let model: PersonModel
  let draft: Draft

  /// Calls `body` for each name with its paragraph, in order.
  func forEachSpan(_ body: (PersonSpan, Int) -> Void) {
    draft.text.withUnsafeBufferPointer { text in
      _ = model.withTables { tables in
        var decoder = PersonDecoder(tables)
        let tokenizer = PersonTokenizer(text: text, tables: tables, suffixes: model.suffixes)
        forEachPart(with: tokenizer) { reader in
          for sentence in reader.sentences {
            for span in decoder.spans(in: reader.tokens[sentence]) {
              if let paragraph = draft.segmentIndex(at: span.range.start) { body(span, paragraph) }
            }
          }
        }
      }
    }
  }

  /// Reads the draft into parts of whole paragraphs.
  func forEachPart(with tokenizer: PersonTokenizer, _ body: (PersonReader) -> Void) {
    let lineBreaks = draft.lineBreaks()
    var reader = PersonReader()
    var next = 0
    for segment in draft.segments where Self.isRead(segment.scope) {
      let first = next
      while next < lineBreaks.count, lineBreaks[next] < segment.range.end { next += 1 }
      reader.add(segment.range, lineBreaks: lineBreaks[first..<next], with: tokenizer)
      if reader.isFull {
        reader.finish()
        body(reader)
        reader.clear()
      }
    }
    reader.finish()
    body(reader)
  }

  /// Names in URLs and code are for the detectors of handles, links and metadata.
  private static func isRead(_ scope: Scope) -> Bool {
    switch scope {
    case .linkTarget, .code, .comment, .attribute, .uncovered: false
    default: true
    }
  }
}
