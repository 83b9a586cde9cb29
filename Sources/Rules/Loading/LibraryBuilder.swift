import PolicyYAML
import Patterns
import SourceText

/// Reads the files of a rule folder in the order in which they need each other: macros, weights and laws, detectors,
/// rules.
struct LibraryBuilder {
  /// Outermost keys that a run without examples leaves unread.
  private static let exampleKeys: Set<String> = ["examples", "todo-bad", "todo-good"]

  let options: RuleLoadingOptions
  let lists: [String: WordList]
  let tables: [String: ResourceBytes]
  private let patternTables: PatternTables
  private(set) var diagnostics: [Diagnostic] = []
  private var names = NameTable()
  private var detectors: [DetectorDeclaration] = []
  private var rules: [RuleDeclaration] = []
  private var laws: [LawDeclaration] = []
  private var redaction = RedactionWords.none
  private var policies: [String: SourceFile] = [:]
  /// The files of the ids that were read.
  private var paths: [String: String] = [:]

  init(
    lists: [String: WordList], tables: [String: ResourceBytes], patternTables: PatternTables,
    options: RuleLoadingOptions
  ) {
    self.lists = lists
    self.tables = tables
    self.patternTables = patternTables
    self.options = options
    names.lists = lists.keys.sorted()
    names.today = options.today
    names.tellsEndedEntries = false
  }

  var library: RuleLibrary {
    RuleLibrary(
      detectors: detectors, rules: rules, macros: names.macros.usable, policies: policies, lists: lists,
      tables: tables, laws: laws, redaction: redaction, patternTables: patternTables)
  }

  mutating func read(_ files: [SourceFile]) {
    let files = files.map { (kind: RuleFileKind(path: $0.path), file: $0) }
    for (kind, file) in files { readShared(file, kind) }
    if options.checksEverything, !laws.isEmpty { names.laws = LawTable(laws) }
    for case (.detector(let id), let file) in files {
      let detector = read(file, .detector, named: id, under: DetectorFields.id.key) { $0.id }
      if let detector { detectors.append(detector) }
    }
    names.entities.formUnion(detectors.map(\.entity))
    for case (.rule(let id), let file) in files {
      let rule = read(file, .rule, named: id, under: RuleFields.id.key) { $0.id.description }
      if let rule { rules.append(rule) }
    }
    Self.sort(&detectors) { $0.id < $1.id }
    Self.sort(&rules) { $0.id < $1.id }
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

  /// Reads a file that others refer to.
  private mutating func readShared(_ file: SourceFile, _ kind: RuleFileKind) {
    switch kind {
    case .macros: names.macros = read(file) { MacroReader($0, $1).table } ?? names.macros
    case .scoring: names.weights = read(file, ValueReader<ScoreWeights>.weights.read) ?? names.weights
    case .redaction: redaction = read(file, ValueReader<RedactionWords>.redaction.read) ?? redaction
    case .laws:
      laws += read(file, ValueReader<[LawDeclaration]>.laws.read) ?? []
      Self.sort(&laws) { $0.id < $1.id }
    case .policy(let name): policies[name] = file
    case .other: report(.misplacedFile, of: file)
    case .detector, .rule: return
    }
  }

  /// Parses a file; what its context has taken down in the end is to be told.
  private func open(_ file: SourceFile) -> (root: Node?, context: ReadingContext) {
    let document = Parser.parse(file, skippedKeys: options.includesExamples ? [] : Self.exampleKeys)
    let context = ReadingContext(
      document, names: names, language: options.language, checksPatterns: options.checksEverything)
    return (document.root, context)
  }

  private mutating func read<Value>(_ file: SourceFile, _ read: (Node, ReadingContext) -> Value?) -> Value? {
    let (root, context) = open(file)
    let value = root.flatMap { read($0, context) }
    diagnostics += context.diagnostics
    return value
  }

  /// Reads a declaration whose id must be that of its file, and new.
  private mutating func read<Value>(
    _ file: SourceFile, _ reader: ValueReader<Value>, named expected: String, under key: String,
    id: (Value) -> String
  ) -> Value? {
    let (root, context) = open(file)
    defer { diagnostics += context.diagnostics }
    guard let root, let value = reader.read(root, context) else { return nil }
    let (id, place) = (id(value), root.mapping?[key]?.range ?? root.range)
    if id != expected { context.report(.idDoesNotFitPath(id, expected: expected), at: place) }
    if let first = paths[id] { return context.reject(.duplicate(id, first: first), at: place) }
    paths[id] = file.path
    return value
  }

  /// Files come in the order of their paths, so that there is mostly nothing to sort.
  private static func sort<Value>(_ values: inout [Value], by isBefore: (Value, Value) -> Bool) {
    let isSorted = values.indices.dropFirst().allSatisfy { !isBefore(values[$0], values[$0 - 1]) }
    if !isSorted { values.sort(by: isBefore) }
  }
}
