import PolicyYAML

/// The keys of a condition over links.
enum LinkFields {
  static let hosts = Field(
    "hosts", .list(of: .text), de: "Rechnernamen, jeder auch für seine Unterbereiche.",
    en: "Host names, each for its subdomains too.")
  static let parameters = Field(
    "parameters", .list(of: .text), de: "Namen von Parametern; * am Ende steht für jeden Rest.",
    en: "Names of parameters; a final * stands for any ending.")
  static let paths = Field(
    "paths", .list(of: .text), de: "Anfänge von Pfaden: /forms/.", en: "How paths begin: /forms/.")
  static let texts = Field(
    "texts", .list(of: .text),
    de: "Was an Stelle des Links zu lesen ist, als Ganzes, ohne Rücksicht auf Groß und Klein: hier klicken.",
    en: "What is read in place of the link, as a whole, in any case of letters: click here.")
  static let unlessRegistered = Field(
    "unless-registered", .flag, de: "Ob freigegebene Dienste übergangen werden (sonst true).",
    en: "Whether approved tools are silent (true where not given).")
  static let unlessWithin = Field(
    "unless-within", .list(of: .text),
    de: "Klassen von HTML-Elementen, in denen ein Link übergangen wird: twitter-tweet.",
    en: "Classes of HTML elements in which a link is silent: twitter-tweet.")

  static let object = ObjectShape(
    [hosts.shape, parameters.shape, paths.shape, texts.shape, unlessRegistered.shape, unlessWithin.shape],
    groups: [(.atLeastOne, [hosts.key, parameters.key, paths.key, texts.key])])
}
