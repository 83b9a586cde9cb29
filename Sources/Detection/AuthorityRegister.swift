import Rules
import SourceText

/// The policy's authority register, ready for look-ups: what is the authority's own is no leak.
struct AuthorityRegister: Sendable {
  private let values: [EntityKind: Set<NormalizedValue>]
  /// Numbers of whatever kind (`own-identifiers`).
  private let identifiers: Set<NormalizedValue>
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
      .licensePlate: normalized(authority.ownPlates, .licensePlate),
      .handle: normalized(authority.handlesAllowed, .handle),
    ]
    identifiers = normalized(authority.ownIdentifiers, .vatID)
    let wholeDomains = authority.ownEmails.filter { $0.hasPrefix("*@") }.map { $0.dropFirst() }
    mailboxDomains = wholeDomains.map { FoldedText.folded($0.utf8) }
  }

  /// Whether the register has this value (UTF-8, as it stands in the matching text) for this kind.
  func holds(_ value: some Collection<UInt8>, kind: EntityKind) -> Bool {
    if kind == .emailAddress, isInOwnDomain(FoldedText.folded(value)) { return true }
    if let known = values[kind] {
      return !known.isEmpty && known.contains(NormalizedValue(value, kind: kind))
    }
    return !identifiers.isEmpty && identifiers.contains(NormalizedValue(value, kind: kind))
  }

  /// Whether a value that the register does not have is one slip away from an account that it has: a typo that would
  /// send money elsewhere.
  func resemblesOwnAccount(_ value: some Collection<UInt8>, kind: EntityKind) -> Bool {
    guard kind == .iban, let accounts = values[.iban], !accounts.isEmpty else { return false }
    let value = NormalizedValue(value, kind: .iban)
    return accounts.contains { value.isOneSlip(from: $0) }
  }

  private func isInOwnDomain(_ address: [UInt8]) -> Bool {
    mailboxDomains.contains { address.count > $0.count && address.suffix($0.count).elementsEqual($0) }
  }
}
