/// Tables in the order of their keys, so that the same words always give the same bytes.
extension RedactionWords: Compact {
  init(_ reader: inout CompactReader) {
    var placeholders: [EntityKind: LocalizedText] = [:]
    for _ in 0..<reader.count() {
      let kind = EntityKind(&reader)
      placeholders[kind] = LocalizedText(&reader)
    }
    let other = LocalizedText(&reader)
    var pseudonyms: [Selector: [String]] = [:]
    for _ in 0..<reader.count() {
      let selector = Selector(&reader)
      pseudonyms[selector] = [String](&reader)
    }
    self.init(
      placeholders: placeholders, other: other, pseudonyms: pseudonyms, givenNames: [String](&reader),
      surnames: [String](&reader))
  }

  func write(to writer: inout CompactWriter) {
    writer.append(placeholders.count)
    for (kind, word) in placeholders.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      kind.write(to: &writer)
      word.write(to: &writer)
    }
    other.write(to: &writer)
    writer.append(pseudonyms.count)
    for (selector, values) in pseudonyms.sorted(by: { $0.key < $1.key }) {
      selector.write(to: &writer)
      values.write(to: &writer)
    }
    givenNames.write(to: &writer)
    surnames.write(to: &writer)
  }
}

extension RedactionWords.Selector: Compact, Comparable {
  init(_ reader: inout CompactReader) { self.init(EntityKind(&reader), form: String?(&reader)) }

  func write(to writer: inout CompactWriter) {
    kind.write(to: &writer)
    form.write(to: &writer)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.kind.rawValue, left.form ?? "") < (right.kind.rawValue, right.form ?? "")
  }
}
