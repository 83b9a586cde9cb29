import Detection
import Drafts
import Rules
import SourceText
import Workspace

/// `draftlint-dev train SHARED`: writes `rules/person/lexicon.bin` and `weights.bin` and prints the cross-validated
/// figures. The same texts and lists give the same bytes.
///
/// With a folder after SHARED it writes there what the folds found in the texts that they were not trained on, a file a
/// set in the form of `corpora/score.py`, which `Tests/quality/person-errors` reads.
enum TrainCommand {
  static func run(shared: String, predictions: String?) throws {
    let trainer = PersonTrainer(
      try RuleFolder.read().lists, nouns: try RuleFolder.nouns(), madeSurnames: try RuleFolder.madeSurnames())
    let texts = try readTexts(shared)
    let validation = CrossValidation(texts, trainer: trainer)
    let calibration = validation.calibration()
    let names = try validation.wholeNames(
      of: try RuleFolder.read().library, lexicon: trainer.lexicon, calibration: calibration)
    if let predictions {
      for (set, lines) in PredictionLines.make(texts, names) {
        try FileWriter.write(Array(lines.utf8), to: FilePath("\(predictions)/\(set).pred.jsonl"))
      }
    }
    let whole = Dictionary(grouping: texts.indices, by: { texts[$0].set }).mapValues { places in
      var counts = PersonCounts()
      for index in places { counts.add(names[index], of: texts[index]) }
      return counts
    }
    let report = TrainingReport(validation: validation, calibration: calibration, whole: whole)
    try Console.write(apart(texts, trainer, calibration).utf8, to: .output)
    try Console.write(report.text.utf8, to: .output)
    var file = trainer.train(texts)
    file.calibration = calibration
    try FileWriter.write(trainer.lexicon, to: FilePath("rules/person/lexicon.bin"))
    try FileWriter.write(file.bytes(), to: FilePath("rules/person/weights.bin"))
  }

  /// How the texts of the blind author fare under a model that has seen none of them.
  private static func apart(_ texts: [TrainingText], _ trainer: PersonTrainer, _ calibration: [Float]) -> String {
    let file = trainer.train(texts.filter { $0.set != TrainingText.blindSet })
    let reading = PersonReading(trainer.model(file))
    var lines = ["blind texts before they join the training: P R overlap-F1 exact/overlap"]
    for threshold in TrainingReport.thresholds {
      var counts = PersonCounts()
      for text in texts where text.set == TrainingText.blindSet {
        let draft = Draft(SourceFile(path: "", text: text.text))
        let names = reading.names(in: draft).filter { $0.known.calibrated(calibration) >= Exponential.logit(threshold) }
        counts.add(names.map { draft.map.sourceRange(of: $0.range) }, of: text)
      }
      lines.append(TrainingReport.line(TrainingText.blindSet, "\(threshold)", counts))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func readTexts(_ shared: String) throws -> [TrainingText] {
    var texts: [TrainingText] = []
    for set in CorpusReader.sets {
      let bytes = try FileReader.read(FilePath("\(shared)/corpora/annotated/\(set).jsonl"))
      texts += try CorpusReader.read(bytes, set: set)
    }
    let folder = try WorkingDirectory().absolute(FilePath("Training"))
    for file in try FolderTree.files(in: folder, endings: ["txt"]) where !file.description.contains("/") {
      let bytes = try FileReader.read(FilePath("Training/\(file.description)"))
      texts += OwnTextReader.read(bytes, file: file.description)
    }
    return texts
  }
}
