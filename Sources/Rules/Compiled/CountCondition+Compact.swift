extension CountCondition: Compact {
  init(_ reader: inout CompactReader) {
    self.init(subject: CountSubject(&reader), limits: [CountLimit](&reader))
  }

  func write(to writer: inout CompactWriter) {
    subject.write(to: &writer)
    limits.write(to: &writer)
  }
}

extension CountLimit: Compact {
  init(_ reader: inout CompactReader) {
    self.init(
      channels: [String](&reader), moreThan: reader.number(), atMost: Int?(&reader), unit: TextUnit(&reader),
      linkLength: Int?(&reader), checkedOn: CalendarDate(&reader))
  }

  func write(to writer: inout CompactWriter) {
    channels.write(to: &writer)
    writer.append(moreThan)
    atMost.write(to: &writer)
    unit.write(to: &writer)
    linkLength.write(to: &writer)
    checkedOn.write(to: &writer)
  }
}
