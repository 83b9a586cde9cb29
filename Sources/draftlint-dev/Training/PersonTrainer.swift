import Detection
import Drafts
import Rules
import SourceText

/// Fits the files of the person detector on annotated texts.
struct PersonTrainer {
  let lexicon: [UInt8]
  let firstNames: [[UInt8]]
  let surnames: [[UInt8]]

  /// - Parameter lists: by path without ending, as in `RuleLibrary`.
  init(_ lists: [String: WordList]) {
    lexicon = NameLexicon.build(lists)
    firstNames = Self.words(lists[NameLexicon.firstNamesPath])
    surnames = Self.words(lists[NameLexicon.surnamesPath])
  }

  /// The weights for some texts; the calibration is still the identity.
  func train(_ texts: [TrainingText]) -> WeightsFile {
    let drafts = texts.map { Draft(SourceFile(path: "", text: $0.text)) }
    let empty = [Float](repeating: 0, count: PersonReading.likenessCount)
    var file = WeightsFile(
      transitions: [Float](repeating: 0, count: 30),
      features: [Float](repeating: 0, count: PersonReading.featureCount * PersonReading.labelCount),
      firstLikeness: empty, surnameLikeness: empty)
    let others = otherWords(texts, drafts, with: PersonReading(model(file)))
    file.firstLikeness = LikenessTrainer.train(names: firstNames, others: others, seed: 11)
    file.surnameLikeness = LikenessTrainer.train(names: surnames, others: others, seed: 12)
    let reading = PersonReading(model(file))
    var sentences: [LabelledSentence] = []
    for (text, draft) in zip(texts, drafts) {
      sentences += reading.sentences(of: draft).map { LabelledSentence($0, of: text, in: draft) }
    }
    (file.transitions, file.features) = SequenceTrainer.train(sentences, seed: 13)
    return file
  }

  func model(_ file: WeightsFile) -> PersonModel {
    PersonModel(weights: ResourceBytes(loaded: file.bytes()), lexicon: ResourceBytes(loaded: lexicon))
  }

  /// The words with a capital that are no names where they stand, each once, in order.
  private func otherWords(_ texts: [TrainingText], _ drafts: [Draft], with reading: PersonReading) -> [[UInt8]] {
    var seen: Set<[UInt8]> = []
    var words: [[UInt8]] = []
    for (text, draft) in zip(texts, drafts) {
      for word in reading.capitalisedWords(of: draft) {
        let range = draft.map.sourceRange(of: word.range)
        let isName = text.marks.contains { $0.label != .organisation && $0.range.overlaps(range) }
        if !isName, seen.insert(word.folded).inserted { words.append(word.folded) }
      }
    }
    return words
  }

  private static func words(_ list: WordList?) -> [[UInt8]] {
    (list?.entries ?? []).map { Array($0.utf8.prefix { $0 != UInt8(ascii: " ") }) }
  }
}
