extension Authority {
  /// The entries that are there, by their keys.
  var rows: [(key: String, value: String)] {
    let single: [(key: String, value: String?)] = [
      ("name", name), ("level", level), ("land", land), ("population", population.map(String.init)),
      ("imprint-url", imprintURL), ("privacy-url", privacyURL), ("dpo-contact", dpoContact),
      ("election-window-days", electionWindowDays.map(String.init)), ("gender-style", genderStyle),
    ]
    let lists: [(key: String, values: [String])] = [
      ("own-domains", ownDomains), ("own-phones", ownPhones), ("own-emails", ownEmails), ("own-ibans", ownIBANs),
      ("own-addresses", ownAddresses), ("own-plates", ownPlates), ("own-identifiers", ownIdentifiers),
      ("office-holders", officeHolders.map(\.name)),
      ("press-contacts", pressContacts.map(\.name)),
      ("staff-with-external-function", staffWithExternalFunction.map(\.name)),
      ("public-figures", publicFigures.map(\.name)), ("historical-persons", historicalPersons),
      ("named-after", namedAfter), ("handles-allowed", handlesAllowed),
      ("tools-approved", toolsApproved.map(\.host)), ("public-hosts", publicHosts),
      ("elections", elections.map { "\($0.type) \($0.date)" }),
    ]
    return single.compactMap { row in row.value.map { (row.key, $0) } }
      + lists.filter { !$0.values.isEmpty }.map { ($0.key, $0.values.joined(separator: ", ")) }
  }
}
