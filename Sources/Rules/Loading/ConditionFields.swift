import PolicyYAML

/// The keys of `when`: one form of condition, and what goes with `entity`.
enum ConditionFields {
  static let entity = Field("entity", .knownEntity, de: "Eine erkannte Angabe.", en: "A thing that was seen.")
  static let roles = Field(
    "roles", .list(of: ValueReader<PersonRole>.choice(.role)), de: "Die Rollen, in denen sie beanstandet wird.",
    en: "The roles in which it is objected to.")
  static let classes = Field(
    "classes", .list(of: ValueReader<ValueClass>.choice(.valueClass)),
    de: "Was der Validator von dem Wert sagt, wenn nicht alles beanstandet wird: mobile.",
    en: "What the validator says of the value, where not every value is objected to: mobile.")
  static let excludedClasses = Field(
    "unless-classes", .list(of: ValueReader<ValueClass>.choice(.valueClass)),
    de: "Was der Validator von einem Wert sagt, der nicht beanstandet wird: official-vehicle.",
    en: "What the validator says of a value that is silent: official-vehicle.")
  static let minimumConfidence = Field(
    "min-confidence", .threshold, de: "Die Sicherheit, ab der sie beanstandet wird.",
    en: "The confidence from which on it is objected to.")
  static let unlessRegistered = Field(
    "unless-registered", .flag, de: "Ob Angaben aus dem Behördenregister übergangen werden (sonst true).",
    en: "Whether values of the authority register are silent (true where not given).")
  static let limits = Field(
    "at-most", .severityLimits, de: "Wie schwer ein Fund je Klasse höchstens wiegt: {weakly-tied: warning}.",
    en: "How much a finding matters at most, by class: {weakly-tied: warning}.")
  static let wording = Field("wording", .wordingCondition, de: "Eine Formulierung.", en: "A wording.")
  static let combination = Field(
    "combination", .combination, de: "Angaben, die zusammen stehen.", en: "Things that stand together.")
  static let field = Field(
    "field", .fieldCondition, de: "Ein fehlendes Feld im Kopf des Entwurfs.", en: "A missing field of the front matter."
  )
  static let link = Field("link", .linkCondition, de: "Ein Link.", en: "A link.")
  static let count = Field(
    "count", .countCondition, de: "Zu viel von etwas, je nach Kanal.", en: "Too many of something, by channel.")

  static let exception = Field(
    "exception", ValueReader<ExceptionFlaw>.choice(.choice), de: "Eine Ausnahme, die nicht in Ordnung ist.",
    en: "An exception that is not in order.")

  static let object = ObjectShape(
    [
      entity.shape, roles.shape, classes.shape, excludedClasses.shape, minimumConfidence.shape,
      unlessRegistered.shape, limits.shape, wording.shape, combination.shape, field.shape, link.shape,
      count.shape, exception.shape,
    ],
    groups: [(.exactlyOne, [entity.key, wording.key, combination.key, field.key, link.key, count.key, exception.key])])
}
