import PolicyYAML

/// The keys of the authority register (rule-catalogue, 0.4).
enum AuthorityFields {
  static let name = Field("name", .text, de: "Der Name der Behörde.", en: "The name of the authority.")
  static let level = Field(
    "level", ValueReader<AuthorityLevel>.choice(.level), de: "Die Ebene oder Art der Behörde.",
    en: "The level or kind of the authority.")
  static let land = Field(
    "land", ValueReader<Land>.choice(.land), de: "Das Land, als Kürzel.", en: "The Land, by its code.")
  static let population = Field(
    "population", .integer(0...100_000_000),
    de: "Die Zahl der Einwohner; sie entscheidet, wann Angaben zusammen erkennbar machen.",
    en: "The number of inhabitants; it decides when facts together identify somebody.")
  static let ownDomains = Field("own-domains", .list(of: .text), de: "Eigene Domains.", en: "Own domains.")
  static let ownPhones = Field("own-phones", .list(of: .text), de: "Eigene Rufnummern.", en: "Own phone numbers.")
  static let ownEmails = Field(
    "own-emails", .list(of: .text), de: "Eigene Postfächer; * steht für jeden Anfang.",
    en: "Own mailboxes; * stands for any beginning.")
  static let ownIBANs = Field("own-ibans", .list(of: .text), de: "Eigene Konten.", en: "Own accounts.")
  static let ownAddresses = Field("own-addresses", .list(of: .text), de: "Eigene Anschriften.", en: "Own addresses.")
  static let ownPlates = Field("own-plates", .list(of: .text), de: "Eigene Kennzeichen.", en: "Own licence plates.")
  static let ownIdentifiers = Field(
    "own-identifiers", .list(of: .text),
    de: "Andere eigene Nummern: USt-IdNr., Steuernummer, BIC, Registernummer, IP-Adresse.",
    en: "Other own numbers: VAT and tax number, BIC, register number, IP address.")
  static let officeHolders = Field(
    "office-holders", .list(of: .person), de: "Personen im Amt.", en: "Persons in office.")
  static let pressContacts = Field("press-contacts", .list(of: .person), de: "Pressekontakte.", en: "Press contacts.")
  static let staff = Field(
    "staff-with-external-function", .list(of: .person), de: "Beschäftigte, die nach außen auftreten.",
    en: "Staff who act in public.")
  static let publicFigures = Field(
    "public-figures", .list(of: .person), de: "Ehrenbürgerinnen, Künstler der Saison …",
    en: "Honorary citizens, artists of the season …")
  static let historicalPersons = Field(
    "historical-persons", .list(of: .text), de: "Historische Personen.", en: "Historical persons.")
  static let namedAfter = Field(
    "named-after", .list(of: .text), de: "Straßen, Schulen und Hallen mit Personennamen.",
    en: "Streets, schools and halls named after persons.")
  static let handlesAllowed = Field(
    "handles-allowed", .list(of: .text), de: "Profile, die genannt werden dürfen.", en: "Handles that may be named.")
  static let toolsApproved = Field(
    "tools-approved", .list(of: .approvedTool), de: "Freigegebene Dienste Dritter.", en: "Approved services of others.")
  static let publicHosts = Field(
    "public-hosts", .list(of: .text), de: "Öffentliche Rechner der Behörde.", en: "Public hosts of the authority.")
  static let imprintURL = Field("imprint-url", .text, de: "Adresse des Impressums.", en: "Address of the imprint.")
  static let privacyURL = Field(
    "privacy-url", .text, de: "Adresse der Datenschutzhinweise.", en: "Address of the privacy notice.")
  static let dpoContact = Field(
    "dpo-contact", .text, de: "Kontakt der oder des Datenschutzbeauftragten.",
    en: "Contact of the data-protection officer.")
  static let elections = Field("elections", .list(of: .election), de: "Wahltage.", en: "Polling days.")
  static let electionWindow = Field(
    "election-window-days", .integer(0...366), de: "Tage vor der Wahl, in denen Neutralität geprüft wird.",
    en: "Days before an election on which neutrality is checked.")
  static let genderStyle = Field(
    "gender-style", ValueReader<GenderStyle>.choice(.choice), de: "Der Hausstil beim Gendern.",
    en: "The house style for gender.")

  static let object = ObjectShape([
    name.shape, level.shape, land.shape, population.shape, ownDomains.shape, ownPhones.shape, ownEmails.shape,
    ownIBANs.shape, ownAddresses.shape, ownPlates.shape, ownIdentifiers.shape, officeHolders.shape,
    pressContacts.shape, staff.shape, publicFigures.shape, historicalPersons.shape, namedAfter.shape,
    handlesAllowed.shape, toolsApproved.shape, publicHosts.shape, imprintURL.shape, privacyURL.shape, dpoContact.shape,
    elections.shape, electionWindow.shape, genderStyle.shape,
  ])
}
