/// A declaration that can be written as bytes and made of them again, so that the built-in rules need not be parsed at
/// every start.
///
/// What is written is read in the same order. A new member goes into both methods; `CompiledLibraryTests` compares every
/// member of what comes back.
protocol Compact {
  init(_ reader: inout CompactReader)
  func write(to writer: inout CompactWriter)
}

extension Int: Compact {
  init(_ reader: inout CompactReader) { self = reader.number() }
  func write(to writer: inout CompactWriter) { writer.append(self) }
}

extension Bool: Compact {
  init(_ reader: inout CompactReader) { self = reader.number() != 0 }
  func write(to writer: inout CompactWriter) { writer.append(self ? 1 : 0) }
}

extension String: Compact {
  init(_ reader: inout CompactReader) { self = reader.text() }
  func write(to writer: inout CompactWriter) { writer.append(self) }
}

extension Array: Compact where Element: Compact {
  init(_ reader: inout CompactReader) {
    let count = reader.count()
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(Element(&reader)) }
  }

  func write(to writer: inout CompactWriter) {
    writer.append(count)
    for element in self { element.write(to: &writer) }
  }
}

extension Optional: Compact where Wrapped: Compact {
  init(_ reader: inout CompactReader) { self = Bool(&reader) ? Wrapped(&reader) : nil }

  func write(to writer: inout CompactWriter) {
    (self != nil).write(to: &writer)
    self?.write(to: &writer)
  }
}

/// In the order of what is written, so that the same set always gives the same bytes.
extension Set: Compact where Element: Compact {
  init(_ reader: inout CompactReader) { self.init([Element](&reader)) }

  func write(to writer: inout CompactWriter) {
    writer.append(count)
    let elements = map { element in
      var part = CompactWriter()
      element.write(to: &part)
      return part.bytes
    }
    for bytes in elements.sorted(by: { $0.lexicographicallyPrecedes($1) }) { writer.append(bytes) }
  }
}
