import PolicyYAML

/// The keys of a fix.
enum FixFields {
  static let replace = Field(
    "replace", .fixText, de: "Was statt der ganzen Fundstelle zu schreiben ist, oder statt einzelner Wörter darin.",
    en: "What to write instead of all that was found, or instead of single words in it.")
  static let removeParameters = Field(
    "remove-parameters", .flag, de: "Die beanstandeten Parameter aus dem Link nehmen.",
    en: "Take the parameters objected to out of the link.")
  static let replaceHost = Field(
    "replace-host", .replacements("video.example: video-nocookie.example"),
    de: "Der Rechnername, der an die Stelle eines anderen tritt; danach darf der Anfang eines Pfades stehen.",
    en: "The host name that takes the place of another; the start of a path may follow it.")
  static let safe = Field(
    "safe", .flag, de: "Ob „check --fix“ es ungefragt tun darf, weil der Sinn gleich bleibt (sonst false).",
    en: "Whether “check --fix” may do it unasked, since the meaning stays (false where not given).")

  static let object = ObjectShape(
    [replace.shape, removeParameters.shape, replaceHost.shape, safe.shape],
    groups: [(.exactlyOne, [replace.key, removeParameters.key, replaceHost.key])])
}
