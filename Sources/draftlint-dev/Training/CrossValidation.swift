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
    let known: SpanEvidence
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
          found.append(Found(text: index, range: draft.map.sourceRange(of: name.range), known: name.known))
        }
      }
    }
  }

  /// The parameters that make probabilities of what is known of a span (logistic regression by AdaGrad over the names
  /// found, after Platt 1999).
  func calibration() -> [Float] {
    let samples = found.compactMap { found -> ([Float], Float)? in
      let marks = texts[found.text].marks.filter { $0.range.overlaps(found.range) }
      if marks.contains(where: { $0.label == .ignored }) { return nil }
      return (found.known.values, marks.contains { $0.label == .person } ? 1 : 0)
    }
    var parameters: [Float] = [0, 1, 0, 0, 0, 0]
    var squares = [Float](repeating: 1e-6, count: parameters.count)
    let share = 1 / Float(max(samples.count, 1))
    for _ in 0..<1500 {
      var gradient = [Float](repeating: 0, count: parameters.count)
      for (values, truth) in samples {
        let error = truth - Exponential.logistic(zip(values, parameters).reduce(0) { $0 + $1.0 * $1.1 })
        for index in values.indices { gradient[index] += error * values[index] * share }
      }
      for index in parameters.indices {
        squares[index] += gradient[index] * gradient[index]
        parameters[index] += 0.03 * gradient[index] / squares[index].squareRoot()
      }
    }
    return parameters
  }

  /// What all detectors together call a person, patterns included, in each text, under the model that was not trained
  /// on it.
  func wholeNames(of library: RuleLibrary, lexicon: [UInt8], calibration: [Float]) throws -> [[ByteRange]] {
    var names = [[ByteRange]](repeating: [], count: texts.count)
    for fold in files.indices {
      var file = files[fold]
      file.calibration = calibration
      let tables = [
        PersonModel.weightsPath: ResourceBytes(loaded: file.bytes()),
        PersonModel.lexiconPath: ResourceBytes(loaded: lexicon),
      ]
      let detecting = RuleLibrary(
        detectors: library.detectors, rules: [], macros: library.macros, policies: [:], lists: library.lists,
        tables: tables)
      let worker = try Checker(library: detecting, policy: Policy()).makeWorker()
      for (index, text) in texts.enumerated() where text.fold == fold {
        let entities = worker.inspect(SourceFile(path: "", text: text.text)).entities
        names[index] = entities.filter { $0.kind == .person }.map(\.range)
      }
    }
    return names
  }

  /// Counts of a set from a probability on.
  func counts(set: String, from threshold: Float, _ calibration: [Float]) -> PersonCounts {
    let odds = Exponential.logit(threshold)
    let sure = found.filter { $0.known.calibrated(calibration) >= odds }
    let names = Dictionary(grouping: sure, by: \.text)
    var counts = PersonCounts()
    for (index, text) in texts.enumerated() where text.set == set {
      counts.add(names[index, default: []].map(\.range), of: text)
    }
    return counts
  }

  /// Of the names with a calibrated probability between two bounds: how many there are, and how many are persons.
  func share(from low: Float, to high: Float, _ calibration: [Float]) -> (count: Int, persons: Int) {
    let inside = found.filter { found in
      let probability = Exponential.logistic(found.known.calibrated(calibration))
      return probability >= low && probability < high
    }
    let persons = inside.filter { found in
      texts[found.text].marks.contains { $0.label == .person && $0.range.overlaps(found.range) }
    }
    return (inside.count, persons.count)
  }
}
