import Detection
import Drafts
import Rules
import SourceText

/// Fits the files of the person detector on annotated texts.
struct PersonTrainer {
  /// Sets whose texts are not taken twice: where names are sparse, more of them would be expected than there are.
  private static let unswapped: Set = ["german-ler", "smartdata", "mobie"]

  let lexicon: [UInt8]
  private let firstLikeness: [Float]
  private let surnameLikeness: [Float]
  private let swapper: NameSwapper

  /// - Parameters:
  ///   - lists: by path without ending, as in `RuleLibrary`.
  ///   - nouns: words that are no names, in small letters.
  ///   - madeSurnames: surnames that are on no list.
  init(_ lists: [String: WordList], nouns: WordList, madeSurnames: WordList) {
    lexicon = NameLexicon.build(lists, nouns: nouns)
    let others = Self.words(nouns)
    let firstNames = Self.words(lists[NameLexicon.firstNamesPath])
    let surnames = Self.words(lists[NameLexicon.surnamesPath])
    firstLikeness = LikenessTrainer.train(names: firstNames, others: others, seed: 11)
    surnameLikeness = LikenessTrainer.train(names: surnames, others: others, seed: 12)
    swapper = NameSwapper(
      firstNames: firstNames, surnames: [surnames, Self.words(madeSurnames)].filter { !$0.isEmpty }, seed: 14)
  }

  /// The weights for some texts, without some kinds of evidence; the calibration is still the identity.
  func train(_ texts: [TrainingText], without kinds: Set<String> = []) -> WeightsFile {
    var swapper = swapper
    let texts = texts + texts.filter { !Self.unswapped.contains($0.set) }.compactMap { swapper.swap($0) }
    let drafts = texts.map { Draft(SourceFile(path: "", text: $0.text)) }
    var file = WeightsFile(
      transitions: [Float](repeating: 0, count: 30),
      features: [Float](repeating: 0, count: PersonReading.featureCount * PersonReading.labelCount),
      firstLikeness: firstLikeness, surnameLikeness: surnameLikeness)
    let reading = PersonReading(model(file))
    var sentences: [LabelledSentence] = []
    for (text, draft) in zip(texts, drafts) {
      sentences += reading.sentences(of: draft, without: kinds).map { LabelledSentence($0, of: text, in: draft) }
    }
    (file.transitions, file.features) = SequenceTrainer.train(sentences, seed: 13)
    return file
  }

  func model(_ file: WeightsFile) -> PersonModel {
    PersonModel(weights: ResourceBytes(loaded: file.bytes()), lexicon: ResourceBytes(loaded: lexicon))
  }

  private static func words(_ list: WordList?) -> [[UInt8]] {
    (list?.entries ?? []).map { Array($0.utf8.prefix { $0 != UInt8(ascii: " ") }) }
  }
}
