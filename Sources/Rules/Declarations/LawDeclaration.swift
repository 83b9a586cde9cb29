/// A statute or decision that rules cite, with the days between which it holds (rule-catalogue, E.3 and F.6).
package struct LawDeclaration: Hashable, Sendable {
  /// The name with which a citation refers to it: "DSGVO", "EuGH C-210/16".
  package let id: String
  /// Other ways to write the name.
  package let aliases: [String]
  package let title: LocalizedText
  package let validFrom: CalendarDate?
  /// The last day on which it held; nil while it is in force.
  package let validTo: CalendarDate?
  /// The day on which somebody last looked.
  package let checkedOn: CalendarDate
  package let verified: LawStatus
  /// Where it can be read.
  package let source: String?
  package let path: String

  package init(
    id: String, aliases: [String], title: LocalizedText, validFrom: CalendarDate?, validTo: CalendarDate?,
    checkedOn: CalendarDate, verified: LawStatus, source: String?, path: String
  ) {
    self.id = id
    self.aliases = aliases
    self.title = title
    self.validFrom = validFrom
    self.validTo = validTo
    self.checkedOn = checkedOn
    self.verified = verified
    self.source = source
    self.path = path
  }
}
