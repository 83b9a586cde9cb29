import Detection
import Rules
import SourceText
import Workspace

/// `draftlint-dev train SHARED`: writes `rules/person/lexicon.bin` and `weights.bin` and prints the cross-validated
/// figures. The same texts and lists give the same bytes.
enum TrainCommand {
  static func run(shared: String) throws {
    let trainer = PersonTrainer(try RuleFolder.read().lists)
    let texts = try readTexts(shared)
    let validation = CrossValidation(texts, trainer: trainer)
    let (slope, offset) = validation.calibration()
    let whole = try validation.wholeCounts(of: try RuleFolder.read().library, lexicon: trainer.lexicon, slope: slope, offset: offset)
    let report = TrainingReport(validation: validation, slope: slope, offset: offset, whole: whole)
    try Console.write(report.text.utf8, to: .output)
    var file = trainer.train(texts)
    (file.slope, file.offset) = (slope, offset)
    try FileWriter.write(trainer.lexicon, to: FilePath("rules/person/lexicon.bin"))
    try FileWriter.write(file.bytes(), to: FilePath("rules/person/weights.bin"))
  }

  private static func readTexts(_ shared: String) throws -> [TrainingText] {
    var texts: [TrainingText] = []
    for set in CorpusReader.sets {
      let bytes = try FileReader.read(FilePath("\(shared)/corpora/annotated/\(set).jsonl"))
      texts += try CorpusReader.read(bytes, set: set)
    }
    let folder = try WorkingDirectory().absolute(FilePath("Training"))
    for file in try FolderTree.files(in: folder, endings: ["txt"]) {
      let bytes = try FileReader.read(FilePath("Training/\(file.description)"))
      texts += OwnTextReader.read(bytes, file: file.description)
    }
    return texts
  }
}
