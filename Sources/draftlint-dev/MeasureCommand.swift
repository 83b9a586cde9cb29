import BuiltInRules
import Detection
import Drafts
import Linting
import Patterns
import Rules
import SourceText
import Workspace

/// Measures a part of the tool alone, in this process, on one core: best of several passes over all files of a folder.
///
/// A figure to look at, never one to assert: the machine decides it. Build it for release first.
enum MeasureCommand {
  /// A pass is repeated this often; the fastest is printed, since everything else only adds time.
  private static let passes = 25

  static func run(_ arguments: some Collection<String>) throws(WorkspaceError) {
    guard arguments.count >= 2, let part = arguments.first else {
      return try Console.write(
        "usage: draftlint-dev measure extraction|persons|addresses|entities|patterns FOLDER …\n".utf8, to: .error)
    }
    switch part {
    case "extraction":
      for folder in arguments.dropFirst() { try extraction(of: folder) }
    case "persons":
      for folder in arguments.dropFirst() { try persons(of: folder) }
    case "patterns":
      for folder in arguments.dropFirst() { try patterns(in: folder) }
    case "addresses":
      for folder in arguments.dropFirst() { try entities([.postalAddress, .street], called: part, of: folder) }
    case "entities":
      for folder in arguments.dropFirst() {
        try entities([.person, .postalAddress, .street], called: "persons and addresses", of: folder)
      }
    default: try Console.write("draftlint-dev: nothing to measure by this name: \(part)\n".utf8, to: .error)
    }
  }

  /// Bytes to segments with their maps, and nothing after it; Markdown and HTML apart.
  private static func extraction(of folder: String) throws(WorkspaceError) {
    for endings: Set in [["md", "markdown"], ["html", "htm"]] {
      let files = try read(folder, endings: endings)
      guard !files.isEmpty else { continue }
      let name = "extraction, \(endings.sorted()[0]), \(folder)"
      var scratch = DraftScratch()
      try report(name, bytes: files.reduce(0) { $0 + $1.bytes.count }, files: files.count) {
        var count = 0
        for file in files { count += Draft(file, scratch: &scratch).segments.count }
        return count
      }
    }
  }

  /// Drafts that are read already to names with their roles.
  private static func persons(of folder: String) throws(WorkspaceError) {
    guard let model = PersonModel(tables: EmbeddedFiles.tables()) else { return }
    let files = try read(folder, endings: ["md", "markdown"])
    let drafts = files.map { Draft($0) }
    let reading = PersonReading(model)
    try report("persons, md, \(folder)", bytes: files.reduce(0) { $0 + $1.bytes.count }, files: files.count) {
      drafts.reduce(0) { $0 + reading.roles(in: $1).count }
    }
  }

  /// The forty patterns that cost most in a check with everything on, and what all of them cost.
  private static func patterns(in folder: String) throws(WorkspaceError) {
    let options = CheckOptions(scanning: ScannerOptions(measuresCosts: true))
    let library = EmbeddedFiles.library()
    guard let policy = PolicyLoader(library: library).load().policy,
      let worker = try? Checker(library: library, policy: policy, options: options).makeWorker()
    else { return }
    let files = try read(folder, endings: ["md", "markdown", "html", "txt"])
    let whole = ContinuousClock().measure { for file in files { _ = worker.check(file) } }
    let costs = worker.patternCosts.sorted { $0.time > $1.time }
    var lines = ["\(folder): \(whole) in all, \(costs.reduce(Duration.zero) { $0 + $1.time }) for patterns"]
    for cost in costs.prefix(40) {
      lines.append("\(cost.time) \(cost.searches) searches, \(cost.matches) matches: \(cost.name)")
    }
    try Console.write(lines.map { $0 + "\n" }.joined().utf8, to: .output)
  }

  /// Drafts that are read already to what the detectors of some kinds see in them, with a prefilter of their own.
  private static func entities(
    _ kinds: Set<EntityKind>, called name: String, of folder: String
  ) throws(WorkspaceError) {
    let library = EmbeddedFiles.library()
    var specs: [PatternSpec] = []
    let detectors = DetectorSet(
      library.detectors.filter { kinds.contains($0.entity) }, lists: library.lists, tables: library.tables,
      authority: Authority(), specs: &specs)
    let scanner = PatternScanner(PatternSet(specs))
    let scratch = DetectionScratch()
    let files = try read(folder, endings: ["md", "markdown"])
    let views = files.map { DraftView(Draft($0)) }
    try report("\(name), md, \(folder)", bytes: files.reduce(0) { $0 + $1.bytes.count }, files: files.count) {
      views.reduce(0) { found, view in
        scanner.prepare(view.draft.text, paragraphs: view.paragraphRanges)
        let index = CandidateIndex(scanner, paragraphCount: view.paragraphs.count)
        return found + detectors.entities(in: view, using: scanner, index: index, scratch: scratch).count
      }
    }
  }

  private static func read(_ folder: String, endings: Set<String>) throws(WorkspaceError) -> [SourceFile] {
    let root = try WorkingDirectory().absolute(FilePath(folder))
    var files: [SourceFile] = []
    for path in try FolderTree.files(in: root, endings: endings) {
      files.append(SourceFile(path: path.description, bytes: try FileReader.read(root.appending(path.bytes))))
    }
    return files
  }

  /// `work` returns a number that depends on all it did, so that none of it can be left out.
  private static func report(_ name: String, bytes: Int, files: Int, work: () -> Int) throws(WorkspaceError) {
    let clock = ContinuousClock()
    var best = Duration.seconds(3_600)
    var result = 0
    for _ in 0..<passes { best = min(best, clock.measure { result = work() }) }
    let seconds = best / .seconds(1)
    let rate = (Double(bytes) / 1e6 / seconds * 10).rounded() / 10
    let line = "\(name): \(files) files, \(bytes) bytes, \(result) found, \(rate) MB/s\n"
    try Console.write(line.utf8, to: .output)
  }
}
