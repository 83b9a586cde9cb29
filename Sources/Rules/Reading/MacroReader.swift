import PolicyYAML
import SourceText

/// Reads `macros.yml`: names and patterns, of which one may name another.
struct MacroReader {
  /// How deep macros may name each other.
  private static let deepest = 16

  private let context: ReadingContext
  private let entries: [String: Mapping.Entry]
  private(set) var table = MacroTable()
  /// The macros that are being expanded, outermost first.
  private var open: [String] = []

  /// Reads all macros of a file.
  init(_ root: Node, _ context: ReadingContext) {
    self.context = context
    let all = root.mapping?.entries ?? []
    entries = Dictionary(all.map { ($0.key.value, $0) }) { first, _ in first }
    if root.mapping == nil { context.report(.expectedTable(example: "NAME: '…'"), at: root.range) }
    for entry in all { define(entry) }
  }

  private mutating func define(_ entry: Mapping.Entry) {
    let name = entry.key.value
    guard table.texts[name] == nil else { return }
    guard MacroReference.isName(name.utf8) else { return context.report(.badMacroName(name), at: entry.key.range) }
    guard let scalar = ValueReader<Scalar>.scalar.read(entry.value, context) else { return table.add(name, nil) }
    open.append(name)
    for reference in MacroReference.all(in: scalar.value) where table.texts[reference.name] == nil {
      descend(to: reference, in: scalar)
    }
    open.removeLast()
    guard table.texts[name] == nil else { return }
    let expansion = PatternReader.expand(scalar, table, context)
    let isSound = expansion.map { PatternReader.check($0, of: scalar, .macro, context) } ?? false
    table.add(name, isSound ? expansion?.text : nil)
  }

  private mutating func descend(to reference: MacroReference, in scalar: Scalar) {
    guard let entry = entries[reference.name] else { return }
    let place = scalar.sourceRange(ofValueBytes: ByteRange(reference.range.lowerBound, reference.range.upperBound))
    if let start = open.firstIndex(of: reference.name) {
      context.report(.macroCycle(Array(open[start...]) + [reference.name]), at: place)
      for name in open[start...] { table.add(name, nil) }
    } else if open.count >= Self.deepest {
      context.report(.macrosTooDeep(Self.deepest), at: place)
      table.add(reference.name, nil)
    } else {
      define(entry)
    }
  }
}
