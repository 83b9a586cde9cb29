import SourceText

extension ByteRange: Compact {
  init(_ reader: inout CompactReader) { self.init(start: reader.number(), length: reader.number()) }

  func write(to writer: inout CompactWriter) {
    writer.append(start)
    writer.append(count)
  }
}

extension RuleID: Compact {
  init(_ reader: inout CompactReader) { self.init(written: String(&reader)) }
  func write(to writer: inout CompactWriter) { writer.append(description) }
}

extension EntityKind: Compact {
  init(_ reader: inout CompactReader) { self.init(rawValue: String(&reader)) }
  func write(to writer: inout CompactWriter) { writer.append(rawValue) }
}

extension Confidence: Compact {
  init(_ reader: inout CompactReader) { self.init(score: reader.number()) }
  func write(to writer: inout CompactWriter) { writer.append(score) }
}

extension LocalizedText: Compact {
  init(_ reader: inout CompactReader) { self.init(german: String(&reader), english: String(&reader)) }

  func write(to writer: inout CompactWriter) {
    writer.append(german)
    writer.append(english)
  }
}

extension ScopeSelector: Compact {
  init(_ reader: inout CompactReader) { self.init(name: ScopeName(&reader), argument: String?(&reader)) }

  func write(to writer: inout CompactWriter) {
    name.write(to: &writer)
    argument.write(to: &writer)
  }
}

extension CalendarDate: Compact {
  init(_ reader: inout CompactReader) {
    self.init(writtenYear: reader.number(), month: reader.number(), day: reader.number())
  }

  func write(to writer: inout CompactWriter) {
    writer.append(year)
    writer.append(month)
    writer.append(day)
  }
}
