import SourceText

/// Without the examples, which a run does not need; what the rule says to its readers stays where it stands.
extension RuleDeclaration: Compact {
  init(_ reader: inout CompactReader) {
    self.init(
      id: RuleID(&reader), severity: Severity(&reader), confidence: Confidence(&reader), category: Category(&reader),
      condition: Condition(&reader), scopes: [ScopeSelector](&reader), languages: [Language](&reader),
      status: RuleStatus(&reader), isExemptible: Bool(&reader), repeats: Repetition(&reader),
      fixes: [FixDeclaration](&reader), path: String(&reader), description: reader.description())
  }

  func write(to writer: inout CompactWriter) {
    id.write(to: &writer)
    severity.write(to: &writer)
    confidence.write(to: &writer)
    category.write(to: &writer)
    condition.write(to: &writer)
    scopes.write(to: &writer)
    languages.write(to: &writer)
    status.write(to: &writer)
    isExemptible.write(to: &writer)
    repeats.write(to: &writer)
    fixes.write(to: &writer)
    writer.append(path)
    var texts = CompactWriter()
    description.value.write(to: &texts)
    writer.append(texts.bytes.count)
    writer.append(texts.bytes)
  }
}

extension RuleDescription {
  convenience init(_ reader: inout CompactReader) {
    self.init(
      title: LocalizedText(&reader), message: LocalizedText(&reader), nearMiss: LocalizedText?(&reader),
      instead: LocalizedText(&reader), why: LocalizedText(&reader), law: [String](&reader))
  }

  func write(to writer: inout CompactWriter) {
    title.write(to: &writer)
    message.write(to: &writer)
    nearMiss.write(to: &writer)
    instead.write(to: &writer)
    why.write(to: &writer)
    law.write(to: &writer)
  }
}

extension LawDeclaration: Compact {
  init(_ reader: inout CompactReader) {
    self.init(
      id: String(&reader), aliases: [String](&reader), title: LocalizedText(&reader),
      validFrom: CalendarDate?(&reader), validTo: CalendarDate?(&reader), checkedOn: CalendarDate(&reader),
      verified: LawStatus(&reader), source: String?(&reader), path: String(&reader))
  }

  func write(to writer: inout CompactWriter) {
    writer.append(id)
    aliases.write(to: &writer)
    title.write(to: &writer)
    validFrom.write(to: &writer)
    validTo.write(to: &writer)
    checkedOn.write(to: &writer)
    verified.write(to: &writer)
    source.write(to: &writer)
    writer.append(path)
  }
}
