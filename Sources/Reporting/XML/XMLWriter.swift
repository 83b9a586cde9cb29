/// Writes XML 1.0, indented, an element per line; names come from the reporters, all else is escaped.
struct XMLWriter {
  private var sink: ByteSink
  private var depth = 0

  /// Lends the sink to a writer for as long as `body` runs.
  static func write(into sink: inout ByteSink, _ body: (inout XMLWriter) -> Void) {
    var writer = XMLWriter(sink: sink)
    sink = ByteSink()
    writer.sink.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    body(&writer)
    swap(&sink, &writer.sink)
  }

  private init(sink: ByteSink) {
    self.sink = sink
  }

  /// An element that holds elements.
  mutating func element(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String)] = [], _ body: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    sink.write(">\n")
    depth += 1
    body(&self)
    depth -= 1
    indent()
    close(name)
  }

  /// An element that holds text.
  mutating func element(
    _ name: StaticString, _ attributes: [(name: StaticString, value: String)] = [], text: String
  ) {
    open(name, attributes)
    sink.write(">")
    sink.write(Self.escaped(text, keepsLines: true))
    close(name)
  }

  /// An element that holds nothing.
  mutating func element(_ name: StaticString, _ attributes: [(name: StaticString, value: String)] = []) {
    open(name, attributes)
    sink.write("/>\n")
  }

  private mutating func open(_ name: StaticString, _ attributes: [(name: StaticString, value: String)]) {
    indent()
    sink.write("<")
    sink.write(name)
    for attribute in attributes {
      sink.write(" ")
      sink.write(attribute.name)
      sink.write("=\"\(Self.escaped(attribute.value))\"")
    }
  }

  private mutating func close(_ name: StaticString) {
    sink.write("</")
    sink.write(name)
    sink.write(">\n")
  }

  private mutating func indent() {
    for _ in 0..<depth { sink.write("  ") }
  }

  /// The text with references for the signs of markup and U+FFFD for what no XML document may hold (XML 1.0,
  /// production 2); what a terminal would obey or reorder by is a reference too, as are line ends and tabs, which an attribute
  /// would lose, unless `keepsLines`.
  static func escaped(_ text: String, keepsLines: Bool = false) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n" where keepsLines: escaped += "\n"
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      case "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        escaped += "&#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
