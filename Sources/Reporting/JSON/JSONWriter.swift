/// Writes JSON (RFC 8259) piece by piece; what is written is valid as long as keys go into objects and values into
/// arrays.
///
/// Beside what the RFC asks for it escapes what a terminal would obey or reorder by (C1 and bidirectional controls)
/// and what JavaScript once took for line ends, so that a report may be shown and embedded anywhere.
package struct JSONWriter {
  package enum Layout: Sendable {
    /// On one line, as JSON Lines ask for.
    case compact
    /// A member or element per line, two blanks deep each.
    case indented
  }

  private var sink: ByteSink
  private let layout: Layout
  private var depth = 0
  /// Whether the next member or element is the first of its object or array.
  private var isFirst = true
  /// Whether a key has been written and its value comes next.
  private var isAfterKey = false

  /// Lends the sink to a writer for as long as `body` runs.
  package static func write(into sink: inout ByteSink, layout: Layout, _ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(sink: sink, layout: layout)
    sink = ByteSink()
    body(&writer)
    swap(&sink, &writer.sink)
  }

  private init(sink: ByteSink, layout: Layout) {
    self.sink = sink
    self.layout = layout
  }

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), body)
  }

  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), body)
  }

  package mutating func key(_ name: String) {
    separate()
    JSONString.write(name, into: &sink)
    sink.write(layout == .compact ? ":" : ": ")
    isAfterKey = true
  }

  package mutating func value(_ text: String) {
    separate()
    JSONString.write(text, into: &sink)
  }

  package mutating func value(_ number: Int) {
    separate()
    sink.write(String(number))
  }

  package mutating func value(_ flag: Bool) {
    separate()
    sink.write(flag ? "true" : "false")
  }

  /// A value that is JSON already, taken over as it is.
  package mutating func value(json bytes: some Sequence<UInt8>) {
    separate()
    sink.write(bytes)
  }

  package mutating func null() {
    separate()
    sink.write("null")
  }

  private mutating func nest(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    sink.write(byte: open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    sink.write(byte: close)
  }

  /// Writes the comma and the line break that stand before a member or element.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst { sink.write(byte: UInt8(ascii: ",")) }
    isFirst = false
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    sink.write(byte: UInt8(ascii: "\n"))
    for _ in 0..<depth { sink.write("  ") }
  }
}
