import Detection
import Drafts
import Linting
import Rules
import SourceText

/// Trains on four fifths of the texts and looks at the last one, five times over: what a figure on unseen text is.
struct CrossValidation {
  /// A name that was found in a text that was not trained on.
  struct Found {
    let text: Int
    /// Bytes of the text.
    let range: ByteRange
    let odds: Float
  }

  let texts: [TrainingText]
  /// What the model alone sees.
  private(set) var found: [Found] = []
  /// The files of each fold, by number.
  private(set) var files: [WeightsFile] = []

  init(_ texts: [TrainingText], trainer: PersonTrainer) {
    self.texts = texts
    for fold in 0..<5 {
      files.append(trainer.train(texts.filter { $0.fold != fold }))
      let model = trainer.model(files[fold])
      let reading = PersonReading(model)
      for (index, text) in texts.enumerated() where text.fold == fold {
        let draft = Draft(SourceFile(path: "", text: text.text))
        for name in reading.names(in: draft) {
          found.append(Found(text: index, range: draft.map.sourceRange(of: name.range), odds: name.odds))
        }
      }
    }
  }

  /// Platt's slope and offset, by gradient descent on the log loss over the names found.
  func calibration() -> (slope: Float, offset: Float) {
    let samples = found.compactMap { found -> (Float, Float)? in
      let marks = texts[found.text].marks.filter { $0.range.overlaps(found.range) }
      if marks.contains(where: { $0.label == .ignored }) { return nil }
      return (found.odds, marks.contains { $0.label == .person } ? 1 : 0)
    }
    var slope: Float = 1
    var offset: Float = 0
    let step = 1 / Float(max(samples.count, 1))
    for _ in 0..<2000 {
      var slopeGradient: Float = 0
      var offsetGradient: Float = 0
      for (odds, truth) in samples {
        let error = truth - Exponential.logistic(slope * odds + offset)
        slopeGradient += error * odds
        offsetGradient += error
      }
      slope += 0.1 * step * slopeGradient
      offset += 0.5 * step * offsetGradient
    }
    return (slope, offset)
  }

  /// Counts by set of what all detectors together call a person, patterns included, each text under the model that
  /// was not trained on it.
  func wholeCounts(
    of library: RuleLibrary, lexicon: [UInt8], slope: Float, offset: Float
  ) throws -> [String: PersonCounts] {
    var counts: [String: PersonCounts] = [:]
    for fold in files.indices {
      var file = files[fold]
      (file.slope, file.offset) = (slope, offset)
      let tables = [
        PersonModel.weightsPath: ResourceBytes(loaded: file.bytes()),
        PersonModel.lexiconPath: ResourceBytes(loaded: lexicon),
      ]
      let detecting = RuleLibrary(
        detectors: library.detectors, rules: [], macros: library.macros, policies: [:], lists: library.lists,
        tables: tables)
      let worker = try Checker(library: detecting, policy: Policy()).makeWorker()
      for text in texts where text.fold == fold {
        let entities = worker.inspect(SourceFile(path: "", text: text.text)).entities
        counts[text.set, default: PersonCounts()].add(entities.filter { $0.kind == .person }.map(\.range), of: text)
      }
    }
    return counts
  }

  /// Counts of a set at a threshold of the model's log odds.
  func counts(set: String, from threshold: Float) -> PersonCounts {
    let names = Dictionary(grouping: found.filter { $0.odds >= threshold }, by: \.text)
    var counts = PersonCounts()
    for (index, text) in texts.enumerated() where text.set == set {
      counts.add(names[index, default: []].map(\.range), of: text)
    }
    return counts
  }

  /// Of the names with a calibrated probability between two bounds: how many there are, and the share of persons.
  func share(from low: Float, to high: Float, slope: Float, offset: Float) -> (count: Int, persons: Int) {
    let inside = found.filter { found in
      let probability = Exponential.logistic(slope * found.odds + offset)
      return probability >= low && probability < high
    }
    let persons = inside.filter { found in
      texts[found.text].marks.contains { $0.label == .person && $0.range.overlaps(found.range) }
    }
    return (inside.count, persons.count)
  }
}
