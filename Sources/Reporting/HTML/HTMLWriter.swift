import Findings

/// Writes HTML, indented, a block per line; tag names come from the reporter, all else is escaped.
struct HTMLWriter {
  typealias Attributes = [(name: StaticString, value: String)]

  private var sink: ByteSink
  private var depth = 0

  /// Lends the sink to a writer for as long as `body` runs.
  static func write(into sink: inout ByteSink, _ body: (inout HTMLWriter) -> Void) {
    var writer = HTMLWriter(sink: sink)
    sink = ByteSink()
    writer.sink.write("<!DOCTYPE html>\n")
    body(&writer)
    swap(&sink, &writer.sink)
  }

  private init(sink: ByteSink) {
    self.sink = sink
  }

  /// An element that holds blocks.
  mutating func block(_ name: StaticString, _ attributes: Attributes = [], _ body: (inout HTMLWriter) -> Void) {
    indent()
    open(name, attributes)
    sink.write("\n")
    depth += 1
    body(&self)
    depth -= 1
    indent()
    close(name)
    sink.write("\n")
  }

  /// An element on a line of its own that holds text and inline elements.
  mutating func line(_ name: StaticString, _ attributes: Attributes = [], _ body: (inout HTMLWriter) -> Void) {
    indent()
    inline(name, attributes, body)
    sink.write("\n")
  }

  mutating func line(_ name: StaticString, _ attributes: Attributes = [], text: String) {
    line(name, attributes) { html in html.text(text) }
  }

  /// An element within a line.
  mutating func inline(_ name: StaticString, _ attributes: Attributes = [], _ body: (inout HTMLWriter) -> Void) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  mutating func inline(_ name: StaticString, _ attributes: Attributes = [], text: String) {
    inline(name, attributes) { html in html.text(text) }
  }

  /// An element without an end tag, on a line of its own.
  mutating func void(_ name: StaticString, _ attributes: Attributes) {
    indent()
    open(name, attributes)
    sink.write("\n")
  }

  mutating func text(_ text: String) {
    sink.write(XMLWriter.escaped(PrintableFilter.printable(text)))
  }

  /// The content of a `style` element, which is not escaped; never anything of a draft.
  mutating func styleSheet(_ text: String) {
    indent()
    sink.write("<style>\n\(text)</style>\n")
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    sink.write("<")
    sink.write(name)
    for attribute in attributes {
      sink.write(" ")
      sink.write(attribute.name)
      guard !attribute.value.isEmpty else { continue }
      sink.write("=\"\(XMLWriter.escaped(PrintableFilter.printable(attribute.value)))\"")
    }
    sink.write(">")
  }

  private mutating func close(_ name: StaticString) {
    sink.write("</")
    sink.write(name)
    sink.write(">")
  }

  private mutating func indent() {
    for _ in 0..<depth { sink.write("  ") }
  }
}
