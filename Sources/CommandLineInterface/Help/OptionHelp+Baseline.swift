/// Options of the commands for baselines.
extension OptionHelp {
  static let baselineFile = OptionHelp(
    "baseline", .file, ("DATEI", "FILE"),
    de: "Datei des Altbestands (üblich: „.draftlint-baseline.json“ in dem Ordner, in dem Sie stehen).",
    en: "The baseline's file (usually “.draftlint-baseline.json” in the folder you are in).")

  static let accept = OptionHelp(
    "accept", .text, ("GRUND", "REASON"),
    de: "Auch neue Befunde aufnehmen, aus diesem Grund; er steht dann in der Datei und darf keine Daten enthalten.",
    en: "Take in new findings too, for this reason; it then stands in the file and must hold no data.")
}
