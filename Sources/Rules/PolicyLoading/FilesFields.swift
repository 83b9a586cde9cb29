import PolicyYAML

/// The keys of `files:`.
enum FilesFields {
  static let include = Field(
    "include", .list(of: .glob), de: "Was ein Entwurf ist, als Muster wie in .gitignore.",
    en: "What a draft is, as patterns like those of .gitignore.")
  static let exclude = Field("exclude", .list(of: .glob), de: "Was keiner ist.", en: "What is none.")

  static let object = ObjectShape([include.shape, exclude.shape])
}
