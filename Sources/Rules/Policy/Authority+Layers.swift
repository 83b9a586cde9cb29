extension Authority {
  /// Adds a later register: lists grow, single values are replaced.
  mutating func add(_ later: Authority) {
    name = later.name ?? name
    level = later.level ?? level
    land = later.land ?? land
    population = later.population ?? population
    imprintURL = later.imprintURL ?? imprintURL
    privacyURL = later.privacyURL ?? privacyURL
    dpoContact = later.dpoContact ?? dpoContact
    electionWindowDays = later.electionWindowDays ?? electionWindowDays
    genderStyle = later.genderStyle ?? genderStyle
    ownDomains += later.ownDomains
    ownPhones += later.ownPhones
    ownEmails += later.ownEmails
    ownIBANs += later.ownIBANs
    ownAddresses += later.ownAddresses
    ownPlates += later.ownPlates
    ownIdentifiers += later.ownIdentifiers
    officeHolders += later.officeHolders
    pressContacts += later.pressContacts
    staffWithExternalFunction += later.staffWithExternalFunction
    publicFigures += later.publicFigures
    historicalPersons += later.historicalPersons
    namedAfter += later.namedAfter
    handlesAllowed += later.handlesAllowed
    toolsApproved += later.toolsApproved
    publicHosts += later.publicHosts
    elections += later.elections
  }
}
