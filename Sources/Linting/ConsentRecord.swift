import Drafts
import Rules
import SourceText

/// A consent that the front matter of a draft records (rule-catalogue, 0.5): who agreed to what, until when.
struct ConsentRecord {
  let id: String
  /// The name of the person as it stands in the draft; nil where the record names nobody.
  let subject: String?
  /// What was agreed to: names of the list `lists/consent-scopes`.
  let scopes: [String]
  let expires: CalendarDate?
  /// In the file.
  let range: ByteRange

  /// Nil for what is no record: it has an id and a scope at least.
  init?(_ value: FrontMatterValue) {
    guard let id = value["id"]?.text, !id.isEmpty else { return nil }
    let scopes = value["scope"]?.elements.compactMap(\.text) ?? []
    guard !scopes.isEmpty else { return nil }
    self.id = id
    subject = value["subject"]?.text
    self.scopes = scopes
    expires = value["expires"]?.text.flatMap { CalendarDate($0) }
    range = value.range
  }

  /// A record without a last day never ends by itself; a rule asks for one.
  func isOver(on today: CalendarDate?) -> Bool {
    guard let today, let expires else { return false }
    return expires < today
  }
}
