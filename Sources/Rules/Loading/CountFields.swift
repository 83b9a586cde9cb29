import PolicyYAML

/// The keys of a condition that counts.
enum CountFields {
  static let subject = Field(
    "of", ValueReader<CountSubject>.choice(.choice), isRequired: true, de: "Was gezählt wird.",
    en: "What is counted.")
  static let limits = Field(
    "limits", .list(of: .countLimit), isRequired: true, de: "Die Grenzen der Kanäle.", en: "The limits of the channels."
  )

  static let object = ObjectShape([subject.shape, limits.shape])
}

/// The keys of a limit.
enum CountLimitFields {
  static let channels = Field(
    "channels", ValueReader<[String]>.oneOrMore(of: .text),
    de: "Wie der Kanal im Kopf des Entwurfs heißt (channels), der erste Name für Meldungen; ohne Angabe alle.",
    en: "How the front matter calls the channel (channels), the first name for messages; all where not given.")
  static let moreThan = Field(
    "more-than", .integer(0...1_000_000), isRequired: true, de: "Mehr als so viele werden beanstandet.",
    en: "More than so many are objected to.")
  static let atMost = Field(
    "at-most", .integer(1...1_000_000), de: "Bis zu so vielen wird beanstandet; ohne Angabe ohne Ende.",
    en: "Objected to up to so many; without end where not given.")
  static let unit = Field(
    "unit", ValueReader<TextUnit>.choice(.choice), de: "Was als ein Zeichen zählt (sonst code-points).",
    en: "What counts for one character (code-points where not given).")
  static let linkLength = Field(
    "link", .integer(1...1000), de: "Als wie viele Zeichen eine Adresse zählt; ohne Angabe so viele, wie sie hat.",
    en: "For how many characters a URL counts; as many as it has where not given.")
  static let checkedOn = Field(
    "checked-on", .date, isRequired: true, de: "Der Tag der letzten Prüfung.", en: "The day of the last check.")

  static let object = ObjectShape([
    channels.shape, moreThan.shape, atMost.shape, unit.shape, linkLength.shape, checkedOn.shape,
  ])
}
