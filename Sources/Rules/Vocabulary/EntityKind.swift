/// What kind of thing a detector sees; the names stand in reports and policies.
///
/// An open set: a policy may declare detectors for kinds of its own.
package struct EntityKind: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension EntityKind {
  package static let person = EntityKind(rawValue: "PERSON")
  package static let postalAddress = EntityKind(rawValue: "POSTAL_ADDRESS")
  package static let street = EntityKind(rawValue: "STREET")
  package static let phoneNumber = EntityKind(rawValue: "PHONE_NUMBER")
  package static let emailAddress = EntityKind(rawValue: "EMAIL_ADDRESS")
  package static let iban = EntityKind(rawValue: "IBAN")
  package static let licensePlate = EntityKind(rawValue: "LICENSE_PLATE")
  package static let handle = EntityKind(rawValue: "HANDLE")
  package static let vatID = EntityKind(rawValue: "VAT_ID")
  package static let url = EntityKind(rawValue: "URL")

  /// The kinds that the product itself knows (DESIGN, section 4); a policy may add to them.
  package static let known: Set<EntityKind> = Set(
    """
    PERSON POSTAL_ADDRESS STREET PHONE_NUMBER EMAIL_ADDRESS IBAN BIC CREDIT_CARD TAX_ID TAX_NUMBER VAT_ID \
    PENSION_INSURANCE_NUMBER HEALTH_INSURANCE_NUMBER ID_CARD PASSPORT DRIVING_LICENCE COMMERCIAL_REGISTER_NUMBER \
    CASE_NUMBER PHYSICIAN_NUMBER LICENSE_PLATE VIN DATE_OF_BIRTH AGE MINOR HEALTH RELIGION ETHNICITY \
    POLITICAL_OPINION TRADE_UNION SEX_LIFE GENETIC BIOMETRIC CRIMINAL_RECORD SOCIAL_BENEFIT HANDLE IP_ADDRESS \
    MAC_ADDRESS COORDINATES CREDENTIAL URL
    """.split(separator: " ").map { EntityKind(rawValue: String($0)) })
}
