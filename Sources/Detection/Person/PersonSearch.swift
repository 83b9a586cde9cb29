import Drafts
import Rules
import SourceText

/// Goes through a draft part by part and hands over the names.
struct PersonSearch {
  let model: PersonModel
  let draft: Draft
  let scratch: PersonScratch

  /// A name with its paragraph and role.
  struct Found {
    let span: PersonSpan
    let paragraph: Int
    let decision: RoleDecision
  }

  /// Calls `body` for each name with its paragraph, in order.
  func forEachSpan(_ body: (PersonSpan, Int) -> Void) {
    withParts { reader, decoder, words, _ in
      for sentence in reader.sentences {
        for span in decoder.spans(in: reader.tokens[sentence], &words, explainedFrom: .max) {
          if let paragraph = draft.segmentIndex(at: span.range.start) { body(span, paragraph) }
        }
      }
    }
  }

  /// The names at or above a score of 0…100, in order, with their roles.
  func names(from threshold: Int) -> [Found] {
    var names: [Found] = []
    var announcer = Announcer(draft)
    withParts { reader, decoder, words, text in
      var roles = RoleReader(text: text, tokens: reader.tokens, lexicon: decoder.tables.lexicon)
      for (index, sentence) in reader.sentences.enumerated() {
        announcer.pass(index, of: reader)
        let spans = decoder.spans(in: reader.tokens[sentence], &words, explainedFrom: threshold)
          .filter { $0.score >= threshold }
        guard !spans.isEmpty else { continue }
        let announced = announcer.announcement(for: index, of: reader, decoder.tables.lexicon)
        roles.open(sentence, announced: announced, links: draft.linkTexts(in: reader.bytes(of: sentence)))
        for (place, span) in spans.enumerated() {
          let next = place + 1 < spans.count ? spans[place + 1].tokens.lowerBound + sentence.lowerBound : nil
          let decision = roles.decide(span.tokens, next: next)
          guard let paragraph = draft.segmentIndex(at: span.range.start),
            draft.segments[paragraph].scope != .fileName || Self.isFullName(reader.tokens[sentence], span.tokens)
          else { continue }
          names.append(Found(span: span, paragraph: paragraph, decision: decision))
        }
      }
    }
    return names
  }

  /// A file is often called by a noun alone: only a listed first name and a second word make a name of it.
  private static func isFullName(_ tokens: ArraySlice<PersonToken>, _ name: Range<Int>) -> Bool {
    name.count > 1 && tokens[tokens.startIndex + name.lowerBound].facts.firstName != 0
  }

  private func withParts(
    _ body: (PersonReader, inout PersonDecoder, inout WordCache, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    draft.text.withUnsafeBufferPointer { text in
      _ = model.withTables { tables in
        var decoder = PersonDecoder(tables)
        forEachPart(with: PersonTokenizer(text: text, tables: tables)) { reader, words in
          decoder.open(reader.tokens)
          body(reader, &decoder, &words, text)
        }
      }
    }
  }

  /// Reads the draft into parts of whole paragraphs.
  func forEachPart(with tokenizer: PersonTokenizer, _ body: (PersonReader, inout WordCache) -> Void) {
    let lineBreaks = draft.lineBreaks()
    scratch.use { reader, words in
      reader.clear()
      words.open(tokenizer.tables)
      var next = 0
      for segment in draft.segments where Self.isRead(segment.scope) {
        let first = next
        while next < lineBreaks.count, lineBreaks[next] < segment.range.end { next += 1 }
        reader.add(segment.range, lineBreaks: lineBreaks[first..<next], with: tokenizer, words: &words)
        if reader.isFull {
          reader.finish()
          body(reader, &words)
          reader.clear()
          words.trim(tokenizer.tables)
        }
      }
      reader.finish()
      body(reader, &words)
      words.trim(tokenizer.tables)
    }
  }

  /// Names in URLs and code are for the detectors of handles, links and metadata.
  private static func isRead(_ scope: Scope) -> Bool {
    switch scope {
    case .linkTarget, .code, .comment, .attribute, .uncovered: false
    default: true
    }
  }
}
