import Rules
import SourceText

/// The policy's authority register, ready for look-ups: what is the authority's own is no leak.
struct AuthorityRegister: Sendable {
  private let values: [EntityKind: Set<NormalizedValue>]
  /// `@stadt.example`, in lower case, for entries such as `*@stadt.example` and for the authority's own domains.
  private let mailboxDomains: [[UInt8]]

  init(_ authority: Authority) {
    func normalized(_ entries: [String], _ kind: EntityKind) -> Set<NormalizedValue> {
      Set(entries.map { NormalizedValue($0.utf8, kind: kind) })
    }
    values = [
      .iban: normalized(authority.ownIBANs, .iban),
      .phoneNumber: normalized(authority.ownPhones, .phoneNumber),
      .postalAddress: normalized(authority.ownAddresses, .postalAddress),
      .emailAddress: normalized(authority.ownEmails.filter { !$0.hasPrefix("*@") }, .emailAddress),
    ]
    let wholeDomains = authority.ownEmails.filter { $0.hasPrefix("*@") }.map { $0.dropFirst() }
    mailboxDomains = wholeDomains.map { FoldedPhrases.folded($0.utf8) }
  }

  /// Whether the register has this value (UTF-8, as it stands in the matching text) for this kind.
  func holds(_ value: some Collection<UInt8>, kind: EntityKind) -> Bool {
    if kind == .emailAddress, isInOwnDomain(FoldedPhrases.folded(value)) { return true }
    guard let known = values[kind], !known.isEmpty else { return false }
    return known.contains(NormalizedValue(value, kind: kind))
  }

  private func isInOwnDomain(_ address: [UInt8]) -> Bool {
    mailboxDomains.contains { address.count > $0.count && address.suffix($0.count).elementsEqual($0) }
  }
}
