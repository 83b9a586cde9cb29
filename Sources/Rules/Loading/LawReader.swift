import PolicyYAML
import SourceText

extension ValueReader where Value == LawDeclaration {
  static let law = ValueReader.object(LawFields.object) { keyed in
    let (id, aliases, title) = (keyed[LawFields.id], keyed[LawFields.aliases], keyed[LawFields.title])
    let (validFrom, validTo) = (keyed[LawFields.validFrom], keyed[LawFields.validTo])
    let (checkedOn, verified) = (keyed[LawFields.checkedOn], keyed[LawFields.verified])
    let source = keyed[LawFields.source]
    if let validFrom, let validTo, validTo < validFrom {
      keyed.context.report(.endsBeforeStart, at: keyed.range(of: LawFields.validTo))
    }
    guard let id, let title, let checkedOn, let verified else { return nil }
    if let today = keyed.context.names.today, checkedOn.nextYear < today {
      keyed.context.report(.uncheckedLaw(id, since: checkedOn), at: keyed.range(of: LawFields.checkedOn))
    }
    return LawDeclaration(
      id: id, aliases: aliases ?? [], title: title, validFrom: validFrom, validTo: validTo, checkedOn: checkedOn,
      verified: verified, source: source, path: keyed.context.file.path)
  }
}

extension ValueReader where Value == [LawDeclaration] {
  /// `laws.yml` as a whole.
  static let laws = ValueReader.object(LawFields.file) { keyed in keyed[LawFields.laws] }
}

extension ValueReader where Value == String {
  /// A citation; where laws are known, it must cite one of them.
  static let citation = ValueReader<Scalar>.scalar.map { scalar, node, context in
    guard let laws = context.names.laws else { return scalar.value }
    guard let law = laws.law(for: scalar.value) else {
      context.report(.unknownLaw(scalar.value), at: node.range)
      return scalar.value
    }
    if let end = law.validTo, let today = context.names.today, end < today {
      context.report(.repealedLaw(scalar.value, since: end), at: node.range)
    }
    return scalar.value
  }
}
