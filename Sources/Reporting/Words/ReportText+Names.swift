package import Rules

/// What entity kinds and categories are called; a kind that only a policy knows keeps its own name.
extension ReportText {
  package func name(of kind: EntityKind) -> String {
    guard let names = Self.entityNames[kind.rawValue] else { return kind.rawValue }
    return names[language]
  }

  package func name(of category: Rules.Category) -> String {
    guard let names = Self.categoryNames[category.rawValue] else { return category.rawValue }
    return names[language]
  }

  private static func table(_ rows: [(key: String, german: String, english: String)]) -> [String: LocalizedText] {
    Dictionary(
      rows.map { ($0.key, LocalizedText(german: $0.german, english: $0.english)) },
      uniquingKeysWith: { first, _ in first })
  }

  static let entityNames = table([
    ("PERSON", "Name einer Person", "name of a person"),
    ("POSTAL_ADDRESS", "Anschrift", "postal address"),
    ("STREET", "Straße", "street"),
    ("PHONE_NUMBER", "Telefonnummer", "telephone number"),
    ("EMAIL_ADDRESS", "E-Mail-Adresse", "e-mail address"),
    ("IBAN", "IBAN", "IBAN"),
    ("BIC", "BIC", "BIC"),
    ("CREDIT_CARD", "Kreditkartennummer", "credit card number"),
    ("TAX_ID", "Steuer-Identifikationsnummer", "tax identification number"),
    ("TAX_NUMBER", "Steuernummer", "tax number"),
    ("VAT_ID", "Umsatzsteuer-Identifikationsnummer", "VAT identification number"),
    ("PENSION_INSURANCE_NUMBER", "Rentenversicherungsnummer", "pension insurance number"),
    ("HEALTH_INSURANCE_NUMBER", "Krankenversichertennummer", "health insurance number"),
    ("ID_CARD", "Ausweisnummer", "identity card number"),
    ("PASSPORT", "Passnummer", "passport number"),
    ("DRIVING_LICENCE", "Führerscheinnummer", "driving licence number"),
    ("COMMERCIAL_REGISTER_NUMBER", "Handelsregisternummer", "commercial register number"),
    ("CASE_NUMBER", "Aktenzeichen", "case number"),
    ("PHYSICIAN_NUMBER", "Arztnummer", "physician number"),
    ("LICENSE_PLATE", "Kennzeichen", "licence plate"),
    ("VIN", "Fahrzeug-Identifizierungsnummer", "vehicle identification number"),
    ("DATE_OF_BIRTH", "Geburtsdatum", "date of birth"),
    ("AGE", "Alter", "age"),
    ("MINOR", "Angabe zu Minderjährigen", "mention of a minor"),
    ("HEALTH", "Angabe zur Gesundheit", "mention of health"),
    ("RELIGION", "Angabe zur Religion", "mention of religion"),
    ("ETHNICITY", "Angabe zur Herkunft", "mention of ethnic origin"),
    ("POLITICAL_OPINION", "Angabe zur politischen Meinung", "mention of a political opinion"),
    ("TRADE_UNION", "Angabe zur Gewerkschaft", "mention of a trade union"),
    ("SEX_LIFE", "Angabe zum Sexualleben", "mention of sex life"),
    ("GENETIC", "genetische Angabe", "genetic data"),
    ("BIOMETRIC", "biometrische Angabe", "biometric data"),
    ("CRIMINAL_RECORD", "Angabe zu Straftaten", "mention of offences"),
    ("SOCIAL_BENEFIT", "Angabe zu Sozialleistungen", "mention of social benefits"),
    ("HANDLE", "Profilname", "handle"),
    ("IP_ADDRESS", "IP-Adresse", "IP address"),
    ("MAC_ADDRESS", "Geräteadresse (MAC)", "MAC address"),
    ("COORDINATES", "Koordinaten", "coordinates"),
    ("CREDENTIAL", "Zugangsdaten", "credential"),
    ("URL", "Internetadresse", "web address"),
    // For combinations only
    ("PERSON_REFERENCE", "Hinweis auf eine Person", "reference to a person"),
    ("FIRST_NAME", "Vorname", "first name"),
    ("INCIDENT", "Vorfall", "incident"),
    ("VEHICLE_CASE", "Anlass zum Fahrzeug", "reason to write of the vehicle"),
    ("SCHOOL", "Schule, Kita oder Verein", "school, nursery or club"),
    ("SCHOOL_CLASS", "Schulklasse", "school class"),
    ("RECURRING_TIME", "wiederkehrende Zeit", "recurring time"),
    ("VENUE", "Aufenthaltsort", "venue"),
    ("INSTITUTION", "Einrichtung", "institution"),
    ("PLACE", "Ort", "place"),
    ("QUARTER", "Ortsteil", "part of town"),
    ("VICTIM_FAMILY", "Angehörige eines Opfers", "relative of a victim"),
    ("LOSS_OF_LIFE", "Todesfall", "death"),
    ("CAUSE_OF_LOSS", "Todesursache", "cause of death"),
    ("PROTECTED_PLACE", "Schutzeinrichtung", "shelter"),
    ("HOME", "Wohnort", "home"),
    ("PRIVATE_SPHERE", "Privates", "private matter"),
    ("OCCUPATION", "Beruf", "occupation"),
    ("FAMILY_STATUS", "Familienstand", "family status"),
    ("VEHICLE", "Fahrzeug", "vehicle"),
    ("COLOUR", "Farbe", "colour"),
    ("CLOCK_TIME", "Uhrzeit", "time of day"),
    ("OFFENCE", "Tat", "offence"),
    ("EMPLOYEE", "Hinweis auf Beschäftigte", "reference to an employee"),
    ("PROCEDURE", "Eingabe oder Verfahren", "complaint or proceeding"),
  ])

  static let categoryNames = table([
    ("person", "Personen", "persons"),
    ("address", "Anschriften", "addresses"),
    ("contact", "Kontaktdaten", "contact data"),
    ("bank", "Bankdaten", "bank data"),
    ("plate", "Kennzeichen", "licence plates"),
    ("identifier", "Kennnummern", "identifiers"),
    ("case-number", "Aktenzeichen", "case numbers"),
    ("location", "Aufenthaltsorte", "locations"),
    ("online-identifier", "Online-Kennungen", "online identifiers"),
    ("health", "Gesundheit", "health"),
    ("special-category", "besondere Kategorien", "special categories"),
    ("criminal", "Straftaten", "offences"),
    ("social", "Sozialdaten", "social data"),
    ("minor", "Minderjährige", "minors"),
    ("combination", "Verknüpfungen", "combinations"),
    ("solicitation", "Aufforderung zur Preisgabe", "soliciting data"),
    ("consent", "Einwilligung", "consent"),
    ("notice", "Datenschutzhinweise", "privacy notices"),
    ("third-party-tool", "Dienste Dritter", "third-party tools"),
    ("image", "Bilder", "images"),
    ("claim", "Zusicherungen", "claims"),
    ("outdated-law", "veraltetes Recht", "outdated law"),
    ("unlawful-publication", "unzulässige Veröffentlichung", "unlawful publication"),
    ("tracking", "Nachverfolgung", "tracking"),
    ("metadata", "Metadaten", "metadata"),
    ("credential", "Zugangsdaten", "credentials"),
    ("advertising", "Werbung", "advertising"),
    ("accessibility", "Barrierefreiheit", "accessibility"),
    ("neutrality", "Neutralität", "neutrality"),
    ("imprint", "Impressum", "imprint"),
    ("copyright", "Urheberrecht", "copyright"),
    ("language", "Sprache", "language"),
    ("crisis", "Krisenlage", "crisis"),
    ("platform", "Plattformen", "platforms"),
    ("ai-content", "KI-Inhalte", "AI content"),
    ("exception", "Ausnahmen", "exceptions"),
    ("input", "Eingabe", "input"),
  ])
}
