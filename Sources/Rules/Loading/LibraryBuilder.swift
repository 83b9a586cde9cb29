import PolicyYAML
import SourceText

/// Reads the files of a rule folder in the order in which they need each other: macros, weights and laws, detectors, rules.
struct LibraryBuilder {
  /// Outermost keys that a run without examples leaves unread.
  private static let exampleKeys: Set<String> = ["examples", "todo-bad", "todo-good"]

  let options: RuleLoadingOptions
  let lists: [String: WordList]
  private(set) var diagnostics: [Diagnostic] = []
  private var names = NameTable()
  private var detectors: [DetectorDeclaration] = []
  private var rules: [RuleDeclaration] = []
  private var laws: [LawDeclaration] = []
  private var policies: [String: SourceFile] = [:]

  init(lists: [String: WordList], options: RuleLoadingOptions) {
    self.lists = lists
    self.options = options
    names.lists = lists.keys.sorted()
    names.today = options.today
  }

  var library: RuleLibrary {
    RuleLibrary(
      detectors: detectors, rules: rules, macros: names.macros.usable, policies: policies, lists: lists, laws: laws)
  }

  mutating func read(_ files: [SourceFile]) {
    let files = files.map { (kind: RuleFileKind(path: $0.path), file: $0) }
    for (kind, file) in files {
      switch kind {
      case .macros: read(file) { names, root, context in names.macros = MacroReader(root, context).table }
      case .laws: readLaws(file)
      case .scoring:
        read(file) { names, root, context in
          names.weights = ValueReader<ScoreWeights>.weights.read(root, context) ?? names.weights
        }
      case .policy(let name): policies[name] = file
      case .other: report(.misplacedFile, of: file)
      case .detector, .rule: continue
      }
    }
    if options.checksEverything, !laws.isEmpty { names.laws = LawTable(laws) }
    for case (.detector(let id), let file) in files { readDetector(file, expected: id) }
    names.entities.formUnion(detectors.map(\.entity))
    for case (.rule(let id), let file) in files { readRule(file, expected: id) }
    detectors = sorted(detectors, by: \.id)
    rules = sorted(rules, by: \.id.description)
  }

  mutating func report(_ fault: RuleFault, of file: SourceFile) {
    diagnostics.append(
      Diagnostic(
        severity: fault.severity, message: fault.message[options.language], path: file.path,
        help: fault.help?[options.language]))
  }

  mutating func add(_ found: [Diagnostic]) {
    diagnostics += found
  }

  /// Parses a file and hands its root over; faults are taken down.
  private mutating func read(_ file: SourceFile, _ body: (inout NameTable, Node, ReadingContext) -> Void) {
    let document = Parser.parse(file, skippedKeys: options.includesExamples ? [] : Self.exampleKeys)
    let context = ReadingContext(
      document, names: names, language: options.language, checksPatterns: options.checksEverything)
    if let root = document.root { body(&names, root, context) }
    diagnostics += context.diagnostics
  }

  private mutating func readLaws(_ file: SourceFile) {
    var found: [LawDeclaration]?
    read(file) { _, root, context in found = ValueReader<[LawDeclaration]>.laws.read(root, context) }
    laws = sorted(laws + (found ?? []), by: \.id)
  }

  private mutating func readDetector(_ file: SourceFile, expected: String) {
    let known = detectors
    var detector: DetectorDeclaration?
    read(file) { _, root, context in
      detector = ValueReader<DetectorDeclaration>.detector.read(root, context)
      guard let id = detector?.id else { return }
      let first = known.first { $0.id == id }?.path
      Self.check(id, expected: expected, first: first, key: DetectorFields.id.key, in: root, context)
      if first != nil { detector = nil }
    }
    if let detector { detectors.append(detector) }
  }

  private mutating func readRule(_ file: SourceFile, expected: String) {
    let known = names.rules
    let rules = rules
    var rule: RuleDeclaration?
    read(file) { names, root, context in
      rule = ValueReader<RuleDeclaration>.rule.read(root, context)
      guard let id = rule?.id else { return }
      let first = known.contains(id) ? rules.first { $0.id == id }?.path : nil
      Self.check(id.description, expected: expected, first: first, key: RuleFields.id.key, in: root, context)
      if first != nil { rule = nil } else { names.rules.insert(id) }
    }
    if let rule { self.rules.append(rule) }
  }

  /// Holds an id against the path of its file and the ids before.
  private static func check(
    _ id: String, expected: String, first: String?, key: String, in root: Node, _ context: ReadingContext
  ) {
    let place = root.mapping?[key]?.range ?? root.range
    if id != expected { context.report(.idDoesNotFitPath(id, expected: expected), at: place) }
    if let first { context.report(.duplicate(id, first: first), at: place) }
  }

  /// Files come in the order of their paths, so that there is mostly nothing to sort.
  private func sorted<Value>(_ values: [Value], by key: KeyPath<Value, String>) -> [Value] {
    let isSorted = zip(values, values.dropFirst()).allSatisfy { $0[keyPath: key] <= $1[keyPath: key] }
    return isSorted ? values : values.sorted { $0[keyPath: key] < $1[keyPath: key] }
  }
}
