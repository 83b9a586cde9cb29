/// The keys of a text in both languages.
enum LocalizedFields {
  static let german = Field("de", .text, isRequired: true, de: "Der deutsche Text.", en: "The German text.")
  static let english = Field("en", .text, isRequired: true, de: "Der englische Text.", en: "The English text.")
}
