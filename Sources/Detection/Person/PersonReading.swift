package import Drafts
package import Rules
package import SourceText

/// What a trainer needs of the detector: the same tokens, features and decoding that a check uses.
package struct PersonReading {
  package static let labelCount = PersonLabel.allCases.count
  package static let featureCount = 1 << PersonTables.featureBits
  package static let likenessCount = 1 << NameLikeness.bits

  private let model: PersonModel
  private let scratch = PersonScratch()

  package init(_ model: PersonModel) {
    self.model = model
  }

  /// The kinds of evidence, as `inspect` and `explain` call them.
  package static var evidenceKinds: [String] { EvidenceGroup.allCases.map(\.evidence.name) }

  /// The sentences of a draft that hold a token a name can start with, without some kinds of evidence.
  package func sentences(of draft: Draft, without kinds: Set<String> = []) -> [TrainingSentence] {
    let skipped = Set(EvidenceGroup.allCases.filter { kinds.contains($0.evidence.name) })
    var sentences: [TrainingSentence] = []
    forEachPart(of: draft) { reader in
      var features = PersonFeatures()
      for range in reader.sentences {
        let tokens = reader.tokens[range]
        guard tokens.contains(where: { $0.facts.shape.startsName }) else { continue }
        features.load(tokens)
        sentences.append(Self.sentence(tokens, features, skipped))
      }
    }
    return sentences
  }

  /// The words of a draft that begin with a capital, in small letters, with their place in the matching text.
  package func capitalisedWords(of draft: Draft) -> [(range: ByteRange, folded: [UInt8])] {
    var words: [(ByteRange, [UInt8])] = []
    forEachPart(of: draft) { reader in
      for token in reader.tokens where token.facts.shape.startsName && token.facts.shape != .initial {
        let range = ByteRange(token.start, token.end)
        words.append((range, Self.folded(Array(draft.text[range.indices]))))
      }
    }
    return words
  }

  /// The names that the model sees, with what is weighed to a probability.
  package func names(in draft: Draft) -> [(range: ByteRange, known: SpanEvidence)] {
    var names: [(ByteRange, SpanEvidence)] = []
    PersonSearch(model: model, draft: draft, scratch: scratch).forEachSpan { span, _ in
      names.append((span.range, span.known))
    }
    return names
  }

  /// The names from a score of 0…100 on, with their roles and what told them.
  package func roles(
    in draft: Draft, from threshold: Int = 45
  ) -> [(range: ByteRange, role: PersonRole, reason: String, score: Int)] {
    PersonSearch(model: model, draft: draft, scratch: scratch).names(from: threshold).map {
      ($0.span.range, $0.decision.role, $0.decision.reason, $0.span.score)
    }
  }

  /// The places of a word's n-grams in a table of likeness.
  package static func grams(of word: [UInt8]) -> [Int] {
    var places: [Int] = []
    word.withUnsafeBufferPointer { bytes in NameLikeness.forEachGram(bytes) { places.append($0) } }
    return places
  }

  private func forEachPart(of draft: Draft, _ body: (PersonReader) -> Void) {
    draft.text.withUnsafeBufferPointer { text in
      _ = model.withTables { tables in
        let tokenizer = PersonTokenizer(text: text, tables: tables)
        PersonSearch(model: model, draft: draft, scratch: scratch).forEachPart(with: tokenizer) { reader, _ in
          body(reader)
        }
      }
    }
  }

  private static func sentence(
    _ tokens: ArraySlice<PersonToken>, _ features: PersonFeatures, _ skipped: Set<EvidenceGroup>
  ) -> TrainingSentence {
    var list = FeatureList(skipped: skipped)
    var starts = [0]
    for index in 0..<tokens.count {
      features.emit(at: index, into: &list)
      starts.append(list.features.count)
    }
    return TrainingSentence(
      tokens: tokens.map { ByteRange($0.start, $0.end) }, features: list.features, starts: starts)
  }

  private static func folded(_ word: [UInt8]) -> [UInt8] {
    var folded = FoldedWord()
    var result: [UInt8] = []
    word.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let (scalar, length) = NameLetter.scalar(in: bytes, at: index)
        NameLetter.isLetter(scalar) ? folded.add(scalar) : folded.addJoint(scalar)
        index += length
      }
    }
    folded.withBytes { result = Array($0) }
    return result
  }
}
