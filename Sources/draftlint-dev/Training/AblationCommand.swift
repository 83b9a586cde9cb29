import Detection
import Drafts
import SourceText
import Workspace

/// `draftlint-dev ablate SHARED`: what each kind of evidence brings, added one after the other and taken away singly.
///
/// Two of five folds; the model alone, read off the probability of each token, so that the rows compare with each other
/// and not with the figures of `train`.
enum AblationCommand {
  private static let folds = 0..<2
  /// From which probability on a token belongs to a name.
  private static let threshold: Float = 0.35

  private struct Step {
    let name: String
    let kinds: Set<String>
  }

  private static let steps = [
    Step(name: "shape and position", kinds: ["word-shape", "word-parts", "position"]),
    Step(name: "words of the training texts", kinds: ["trained-words"]),
    Step(name: "name lists", kinds: ["name-lists"]),
    Step(name: "likeness (n-grams)", kinds: ["name-likeness"]),
    Step(name: "cues", kinds: ["cue-before", "cue-after", "cues-around"]),
    Step(name: "neighbour words", kinds: ["neighbour-words"]),
    Step(name: "repetition", kinds: ["repetition"]),
    Step(name: "names with cues", kinds: ["names-with-cues"]),
  ]

  static func run(shared: String) throws {
    let texts = try TrainCommand.readTexts(shared)
    let trainer = PersonTrainer(
      try RuleFolder.read().lists, nouns: try RuleFolder.nouns(), madeSurnames: try RuleFolder.madeSurnames())
    let sets = texts.reduce(into: [String]()) { if !$0.contains($1.set) { $0.append($1.set) } }
      .filter { set in texts.contains { $0.set == set && $0.marks.contains { $0.label == .person } } }
    try print("without | " + sets.joined(separator: " | "))
    let all = Set(PersonReading.evidenceKinds)
    var left = all
    for step in steps {
      left.subtract(step.kinds)
      try row("up to " + step.name, without: left, sets, texts, trainer)
    }
    for step in steps.dropFirst() { try row("all but " + step.name, without: step.kinds, sets, texts, trainer) }
  }

  private static func row(
    _ name: String, without kinds: Set<String>, _ sets: [String], _ texts: [TrainingText], _ trainer: PersonTrainer
  ) throws {
    var counts: [String: PersonCounts] = [:]
    for fold in folds {
      let file = trainer.train(texts.filter { $0.fold != fold }, without: kinds)
      let reading = PersonReading(trainer.model(file))
      for text in texts where text.fold == fold {
        counts[text.set, default: PersonCounts()].add(names(in: text, file, reading, without: kinds), of: text)
      }
    }
    let figures = sets.map { TrainingReport.fixed(counts[$0, default: PersonCounts()].f1) }
    try print("\(name) | \(figures.joined(separator: " | "))")
  }

  private static func names(
    in text: TrainingText, _ file: WeightsFile, _ reading: PersonReading, without kinds: Set<String>
  ) -> [ByteRange] {
    let draft = Draft(SourceFile(path: "", text: text.text))
    var sums = SentenceSums()
    return reading.sentences(of: draft, without: kinds).flatMap { sentence in
      sums.run(scores(of: sentence, file.features), transitions: file.transitions, masks: nil)
      return names(in: sentence, sums.marginals).map { draft.map.sourceRange(of: $0) }
    }
  }

  private static func scores(of sentence: TrainingSentence, _ weights: [Float]) -> [SIMD8<Float>] {
    sentence.tokens.indices.map { token in
      var sum = SIMD8<Float>.zero
      for place in sentence.starts[token]..<sentence.starts[token + 1] {
        let row = Int(sentence.features[place]) * PersonReading.labelCount
        for label in 0..<PersonReading.labelCount { sum[label] += weights[row + label] }
      }
      return sum
    }
  }

  /// Runs of tokens that belong to a name; label 1 begins one, label 2 goes on.
  private static func names(in sentence: TrainingSentence, _ marginals: [SIMD8<Float>]) -> [ByteRange] {
    var names: [ByteRange] = []
    var isOpen = false
    for (token, marginal) in zip(sentence.tokens, marginals) {
      guard marginal[1] + marginal[2] >= threshold else {
        isOpen = false
        continue
      }
      if isOpen, marginal[2] >= marginal[1], let last = names.popLast() {
        names.append(last.union(token))
      } else {
        names.append(token)
      }
      isOpen = true
    }
    return names
  }

  private static func print(_ line: String) throws {
    try Console.write((line + "\n").utf8, to: .output)
  }
}
