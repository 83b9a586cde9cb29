/// What becomes of published specimens, media phone numbers and example domains.
package enum ReservedTreatment: String, Sendable, CaseIterable {
  case note
  case finding
}
