/// The authority register: what is the authority's own, and so no leak (rule-catalogue, 0.4).
package struct Authority: Sendable {
  package var name: String?
  package var level: String?
  package var land: String?
  package var population: Int?
  package var ownDomains: [String] = []
  package var ownPhones: [String] = []
  package var ownEmails: [String] = []
  package var ownIBANs: [String] = []
  package var ownAddresses: [String] = []
  package var ownPlates: [String] = []
  /// Other numbers of the authority's own: VAT and tax numbers, BIC, register and creditor numbers, IP addresses.
  package var ownIdentifiers: [String] = []
  package var officeHolders: [Person] = []
  package var pressContacts: [Person] = []
  package var staffWithExternalFunction: [Person] = []
  package var publicFigures: [Person] = []
  package var historicalPersons: [String] = []
  package var namedAfter: [String] = []
  package var handlesAllowed: [String] = []
  package var toolsApproved: [ApprovedTool] = []
  package var publicHosts: [String] = []
  package var imprintURL: String?
  package var privacyURL: String?
  package var dpoContact: String?
  package var elections: [Election] = []
  package var electionWindowDays: Int?
  package var genderStyle: String?

  package init() {}
}
