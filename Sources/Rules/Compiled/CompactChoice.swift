import SourceText

/// One of a closed set of names, written as its number among them.
protocol CompactChoice: Compact, CaseIterable, Equatable where AllCases == [Self] {
  /// What stands in place of damaged bytes, which nobody gets to see.
  static var stopgap: Self { get }
}

extension CompactChoice {
  init(_ reader: inout CompactReader) { self = reader.choice(of: Self.allCases) ?? Self.stopgap }
  func write(to writer: inout CompactWriter) { writer.append(Self.allCases.firstIndex(of: self) ?? -1) }
}

extension Severity: CompactChoice { static var stopgap: Severity { .note } }
extension Language: CompactChoice { static var stopgap: Language { .german } }
extension Category: CompactChoice { static var stopgap: Category { .input } }
extension RuleStatus: CompactChoice { static var stopgap: RuleStatus { .stable } }
extension Repetition: CompactChoice { static var stopgap: Repetition { .each } }
extension CountSubject: CompactChoice { static var stopgap: CountSubject { .characters } }
extension TextUnit: CompactChoice { static var stopgap: TextUnit { .codePoints } }
extension PersonRole: CompactChoice { static var stopgap: PersonRole { .unknown } }
extension AuthorityLevel: CompactChoice { static var stopgap: AuthorityLevel { .municipality } }
extension ValueClass: CompactChoice { static var stopgap: ValueClass { .mobile } }
extension ValidatorName: CompactChoice { static var stopgap: ValidatorName { .luhn } }
extension Window: CompactChoice { static var stopgap: Window { .sentence } }
extension ScopeName: CompactChoice { static var stopgap: ScopeName { .prose } }
extension ExceptionFlaw: CompactChoice { static var stopgap: ExceptionFlaw { .malformed } }
extension LawStatus: CompactChoice { static var stopgap: LawStatus { .unconfirmed } }
extension DetectorDeclaration.Context.Reach: CompactChoice { static var stopgap: Self { .sentence } }
extension DetectorDeclaration.Kind: CompactChoice { static var stopgap: Self { .pattern } }
