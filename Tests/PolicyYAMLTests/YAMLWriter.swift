import TestSupport

/// Writes a value as YAML, with styles, line breaks, indentation and comments drawn by lot.
struct YAMLWriter {
  var random: SeededGenerator
  private(set) var text = ""
  /// Whether the last thing written is a block scalar whose end further blank lines would change.
  private var endsOpen = false

  /// The document of a value.
  static func document(_ value: GeneratedValue, seed: UInt64) -> String {
    var writer = YAMLWriter(random: SeededGenerator(seed: seed))
    writer.writeDocument(value)
    let lines = writer.chance(6) ? writer.text.replacing("\n", with: "\r\n") : writer.text
    return writer.chance(10) ? "\u{FEFF}" + lines : lines
  }

  mutating func chance(_ oneOf: Int) -> Bool {
    Int.random(in: 0..<oneOf, using: &random) == 0
  }

  mutating func blanks(_ range: ClosedRange<Int>) -> String {
    String(repeating: " ", count: Int.random(in: range, using: &random))
  }

  private mutating func writeDocument(_ value: GeneratedValue) {
    filler(indent: 0)
    if chance(4) { text += "---" + lineEnd() }
    switch value {
    case .scalar(let scalar): text += quoted(scalar, indent: -1, inFlow: false) + lineEnd()
    default: writeBlock(value, indent: 0)
    }
    if chance(6) { text += "...\n" }
    if !endsOpen { filler(indent: 0) }
  }

  /// Writes a collection on lines of its own, or in brackets if it is empty.
  private mutating func writeBlock(_ value: GeneratedValue, indent: Int) {
    switch value {
    case .sequence(let items) where !items.isEmpty:
      for item in items { writeItem(item, indent: indent) }
    case .mapping(let entries) where !entries.isEmpty:
      for entry in entries { writeEntry(entry.key, entry.value, indent: indent) }
    default: text += String(repeating: " ", count: indent) + flow(value, indent: indent - 1) + lineEnd()
    }
  }

  private mutating func writeItem(_ item: GeneratedValue, indent: Int) {
    filler(indent: indent)
    text += String(repeating: " ", count: indent) + "-"
    writeValue(item, indent: indent, isItem: true)
  }

  private mutating func writeEntry(_ name: String, _ value: GeneratedValue, indent: Int) {
    filler(indent: indent)
    text += String(repeating: " ", count: indent) + key(name, inFlow: false) + (chance(8) ? " :" : ":")
    writeValue(value, indent: indent, isItem: false)
  }

  /// Writes what follows `-` or a key and its colon.
  private mutating func writeValue(_ value: GeneratedValue, indent: Int, isItem: Bool) {
    endsOpen = false
    if case .scalar(let scalar) = value { return writeScalar(scalar, indent: indent) }
    if chance(3) {
      text += " " + blanks(0...1) + flow(value, indent: indent) + lineEnd()
    } else if isItem, chance(2), case .mapping(let entries) = value, let first = entries.first {
      let column = indent + 2
      text += " " + key(first.key, inFlow: false) + ":"
      writeValue(first.value, indent: column, isItem: false)
      for entry in entries.dropFirst() { writeEntry(entry.key, entry.value, indent: column) }
    } else if isItem, chance(2), case .sequence(let items) = value, let first = items.first {
      let column = indent + 2
      text += " -"
      writeValue(first, indent: column, isItem: true)
      for item in items.dropFirst() { writeItem(item, indent: column) }
    } else {
      text += lineEnd()
      let isSequence = if case .sequence(let items) = value { !items.isEmpty } else { false }
      let deeper = Int.random(in: isSequence && !isItem ? 0...4 : 1...4, using: &random)
      writeBlock(value, indent: indent + deeper)
    }
  }

  private mutating func writeScalar(_ scalar: String, indent: Int) {
    if chance(3), let block = blockScalar(scalar, indent: indent) {
      text += " " + block
      endsOpen = true
    } else if scalar.isEmpty, chance(2) {
      text += lineEnd()
    } else if chance(5) {
      text += lineEnd() + String(repeating: " ", count: indent) + blanks(1...3)
      text += quoted(scalar, indent: indent, inFlow: false) + lineEnd()
    } else {
      text += " " + blanks(0...2) + quoted(scalar, indent: indent, inFlow: false) + lineEnd()
    }
  }

  /// A value in brackets; its lines are indented deeper than `indent`.
  private mutating func flow(_ value: GeneratedValue, indent: Int) -> String {
    switch value {
    case .scalar(let scalar): return quoted(scalar, indent: indent, inFlow: true)
    case .sequence(let items):
      let parts = items.map { flow($0, indent: indent) }
      return "[" + joined(parts, indent: indent) + "]"
    case .mapping(let entries):
      let parts = entries.map { key($0.key, inFlow: true) + ": " + flow($0.value, indent: indent) }
      return "{" + joined(parts, indent: indent) + "}"
    }
  }

  private mutating func joined(_ parts: [String], indent: Int) -> String {
    guard !parts.isEmpty else { return gap(indent) }
    let items = parts.map { gap(indent) + $0 + gap(indent) }.joined(separator: ",")
    return items + (chance(5) ? "," + gap(indent) : "")
  }

  /// Nothing, a blank, or a line break and indentation, where brackets allow it.
  private mutating func gap(_ indent: Int) -> String {
    if chance(6) { return (chance(3) ? " # note, [x]\n" : "\n") + blanks((indent + 1)...(indent + 5)) }
    return blanks(0...1)
  }

  private mutating func lineEnd() -> String {
    chance(8) ? " # note: 'x' [y]\n" : blanks(0...1) + "\n"
  }

  /// Blank lines and comments before an entry.
  private mutating func filler(indent: Int) {
    if !endsOpen, chance(8) { text += blanks(0...3) + "\n" }
    if chance(10) { text += blanks(0...indent) + "# note: {x\n" }
    endsOpen = false
  }
}
