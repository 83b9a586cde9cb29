import SourceText

/// An exception as it is written in a policy.
struct ExceptionText {
  static let listKey = PolicyFields.exceptions.key

  /// Keys and values in the order of the schema.
  private let fields: [(key: String, value: String)]

  init(_ exception: ExceptionDeclaration) {
    let all: [(String, String?)] = [
      (ExceptionFields.rule.key, exception.rule.description), (ExceptionFields.path.key, exception.path),
      (ExceptionFields.fingerprint.key, exception.fingerprint), (ExceptionFields.valueCode.key, exception.valueCode),
      (ExceptionFields.valueClass.key, exception.valueClass?.rawValue),
      (ExceptionFields.reasonCode.key, exception.reasonCode), (ExceptionFields.reason.key, exception.reason),
      (ExceptionFields.legalBasis.key, exception.legalBasis),
      (ExceptionFields.requestedBy.key, exception.requestedBy),
      (ExceptionFields.approvedBy.key, exception.approvedBy),
      (ExceptionFields.secondApproval.key, exception.secondApproval),
      (ExceptionFields.created.key, exception.created), (ExceptionFields.expires.key, exception.expires),
    ]
    fields = all.compactMap { key, value in value.map { (key: key, value: Self.scalar($0)) } }
  }

  /// An item of a list, a key on each line.
  func lines(indent: Int) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    return fields.enumerated().map { index, field in
      "\(blanks)\(index == 0 ? "- " : "  ")\(field.key): \(field.value)"
    }
  }

  /// The same on one line.
  var inBraces: String {
    "{" + fields.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
  }

  /// The text as it is where no sign of YAML can be in it, otherwise in single quotation marks.
  private static func scalar(_ text: String) -> String {
    let isPlain = text.first?.isLetter == true || text.first?.isNumber == true
    let isHarmless = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/._-".unicodeScalars.contains(scalar)
    }
    return isPlain && isHarmless ? text : "'" + text.replacing("'", with: "''") + "'"
  }
}
