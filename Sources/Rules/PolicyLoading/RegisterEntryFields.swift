import PolicyYAML

/// The keys of the entries of the authority register.
enum RegisterEntryFields {
  static let name = Field("name", .text, isRequired: true, de: "Vor- und Nachname.", en: "First name and surname.")
  static let role = Field("role", .text, de: "Amt oder Aufgabe.", en: "Office or task.")
  static let until = Field(
    "until", .date, de: "Der letzte Tag, an dem der Eintrag gilt.", en: "The last day on which the entry holds.")
  static let person = ObjectShape([name.shape, role.shape, until.shape])

  static let host = Field(
    "host", .text, isRequired: true, de: "Der Rechnername des Dienstes.", en: "The host name of the service.")
  static let contract = Field(
    "contract", .text, de: "Der Vertrag zur Auftragsverarbeitung.", en: "The data-processing contract.")
  static let review = Field(
    "review", .date, de: "Der Tag, an dem die Freigabe zu prüfen ist.",
    en: "The day on which the approval is to be looked at again.")
  static let approvedTool = ObjectShape([host.shape, contract.shape, review.shape])

  static let type = Field(
    "type", .text, isRequired: true, de: "Welche Wahl: kommunal, landtag …", en: "Which election: kommunal, landtag …")
  static let date = Field("date", .date, isRequired: true, de: "Der Wahltag.", en: "The polling day.")
  static let election = ObjectShape([type.shape, date.shape])
}
