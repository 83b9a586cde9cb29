/// How a hook is installed.
extension OptionHelp {
  static let force = OptionHelp(
    "force",
    de: "Einen Hook, der schon da ist, ersetzen; der alte wird mit der Endung „.before-draftlint“ aufgehoben.",
    en: "Replace a hook that is there already; the old one is kept with the ending “.before-draftlint”.")
}
