package import SourceText

/// JSON Schemas (draft-07, which editors know best) of the files that people write by hand, made from the declarations
/// by which those files are read.
package enum PolicySchema {
  /// Which kind of file.
  package enum Document: String, Sendable, CaseIterable {
    case policy
    case detector
    case rule
    case laws
    case redaction
  }

  /// The schema as JSON text with a final line end.
  ///
  /// - Parameters:
  ///   - document: the kind of file.
  ///   - library: its rules are offered by name, each with its title.
  ///   - language: of the descriptions.
  /// - Returns: the text, ready to be written to a file.
  package static func text(
    _ document: Document = .policy, library: RuleLibrary, language: Language = .german
  ) -> String {
    let writer = SchemaWriter(rules: library.rules, language: language)
    guard case .object(let entries) = writer.value(of: .object(document.shape)) else { return "" }
    let header: [(key: String, value: JSONValue)] = [
      ("$schema", .string("http://json-schema.org/draft-07/schema#")), ("title", .string(document.title)),
    ]
    return JSONValue.object(header + entries).text() + "\n"
  }
}

extension PolicySchema.Document {
  fileprivate var shape: ObjectShape {
    switch self {
    case .policy: PolicyFields.object
    case .detector: DetectorFields.object
    case .rule: RuleFields.object
    case .laws: LawFields.file
    case .redaction: RedactionFields.object
    }
  }

  fileprivate var title: String { "draftlint \(rawValue)" }
}
