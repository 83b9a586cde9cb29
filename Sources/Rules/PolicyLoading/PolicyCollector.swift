import PolicyYAML
import SourceText

/// Reads a policy and all that it extends, and puts them in order, the lowest first.
struct PolicyCollector {
  /// Files that may be laid upon each other.
  private static let fileLimit = 16
  /// Parts that a key of the command line may have.
  private static let deepestKey = 4

  private let library: RuleLibrary
  private let names: NameTable
  private let language: Language
  /// The folder that no path of `extends` may leave.
  private let root: PolicyPath
  private let read: (String) throws(PolicyReadError) -> SourceFile
  private(set) var layers: [(layer: PolicyLayer, context: ReadingContext)] = []
  /// Of all files that were read; what the merging finds comes to them later.
  private(set) var contexts: [ReadingContext] = []
  private(set) var digest = SHA256()
  /// The files that are being read, each extended by the one before.
  private var open: [PolicyReference] = []
  private var done: Set<PolicyReference> = []

  init(
    library: RuleLibrary, names: NameTable, language: Language, root: PolicyPath,
    read: @escaping (String) throws(PolicyReadError) -> SourceFile
  ) {
    self.library = library
    self.names = names
    self.language = language
    self.root = root
    self.read = read
  }

  /// Reads a file and lays what it extends beneath it.
  mutating func collect(_ file: SourceFile, as reference: PolicyReference) {
    digest.update(withUnsafeBytes(of: UInt64(file.bytes.count).littleEndian) { Array($0) })
    digest.update(file.bytes)
    let document = Parser.parse(file)
    let context = ReadingContext(document, names: names, language: language, checksPatterns: true)
    contexts.append(context)
    done.insert(reference)
    guard let layer = document.root.flatMap({ ValueReader<PolicyLayer>.policy.read($0, context) }) else { return }
    open.append(reference)
    if let extends = layer.extends {
      for name in extends { extend(name, from: reference, context) }
    } else if case .file = reference {
      collectBuiltIn(RuleLibrary.defaultPolicy)
    }
    open.removeLast()
    layers.append((layer, context))
  }

  /// Adds what the command line sets.
  mutating func collect(setting: (key: String, value: String)) {
    let keys = setting.key.split(separator: ".", omittingEmptySubsequences: false)
    let file = SourceFile(path: "--set", text: Self.text(of: keys[...], value: setting.value))
    digest.update(file.bytes)
    let document = Parser.parse(file)
    let context = ReadingContext(document, names: names, language: language, checksPatterns: true)
    contexts.append(context)
    guard let node = document.root, keys.count <= Self.deepestKey, Self.isSingle(node, keys[...]) else {
      return document.root == nil ? () : context.report(.badSetting(setting.key), at: nil)
    }
    guard let layer = ValueReader<PolicyLayer>.commandLine.read(node, context) else { return }
    layers.append((layer, context))
  }

  /// The policy that would say the same: `gate: {fail-on: warning}`.
  private static func text(of keys: ArraySlice<Substring>, value: String) -> String {
    guard let key = keys.first else { return value }
    let rest = text(of: keys.dropFirst(), value: value)
    return keys.count == 1 ? "\(key): \(rest)" : "\(key): {\(rest)}"
  }

  /// Whether a value has said nothing beyond its key.
  private static func isSingle(_ node: Node, _ keys: ArraySlice<Substring>) -> Bool {
    guard let key = keys.first else { return true }
    guard let entries = node.mapping?.entries, entries.count == 1, entries[0].key.value == key else { return false }
    return isSingle(entries[0].value, keys.dropFirst())
  }

  private mutating func collectBuiltIn(_ name: String) {
    guard let file = library.policies[name], !done.contains(.builtIn(name)) else { return }
    collect(file, as: .builtIn(name))
  }

  private mutating func extend(_ name: Scalar, from reference: PolicyReference, _ context: ReadingContext) {
    guard let target = target(of: name, from: reference, context) else { return }
    if let start = open.firstIndex(of: target) {
      return context.report(.policyCycle((open[start...] + [target]).map(\.description)), at: name.range)
    }
    guard !done.contains(target) else { return }
    guard done.count < Self.fileLimit else {
      return context.report(.tooManyPolicies(Self.fileLimit), at: name.range)
    }
    switch target {
    case .builtIn(let builtIn): collectBuiltIn(builtIn)
    case .file(let path):
      do throws(PolicyReadError) {
        collect(try read(path.description), as: target)
      } catch {
        context.report(.unreadablePolicy(name.value, error), at: name.range)
      }
    }
  }

  /// The policy that an entry of `extends` names: a built-in one, or a path from the file in which it stands.
  private func target(
    of name: Scalar, from reference: PolicyReference, _ context: ReadingContext
  ) -> PolicyReference? {
    let isPath = name.value.contains("/") || name.value.hasSuffix(".yml") || name.value.hasSuffix(".yaml")
    guard isPath, case .file(let path) = reference else {
      guard !names.policies.contains(name.value) else { return .builtIn(name.value) }
      return context.reject(.unknown(.policy, name.value, known: names.policies), at: name.range)
    }
    let target = path.resolving(name.value)
    guard target.isInside(root), !name.value.contains("://") else {
      return context.reject(.outsideRepository(name.value), at: name.range)
    }
    return .file(target)
  }
}
