/// What a value tells about itself beyond its kind: rules treat a service number otherwise than a mobile one.
package enum ValueClass: String, Sendable, CaseIterable {
  // Phone numbers
  case mobile
  case landline
  /// A number that goes with the person and not with a place ((0)32, (0)700).
  case personalNumber = "personal-number"
  /// Free, shared-cost and premium numbers, directories and closed groups.
  case serviceNumber = "service-number"
  case emergencyNumber = "emergency-number"
  /// 115, 116 117, crisis lines.
  case publicNumber = "public-number"
  case foreignNumber = "foreign-number"

  // E-mail addresses
  case functionalMailbox = "functional-mailbox"
  /// The local part looks like a name.
  case personalMailbox = "personal-mailbox"
  /// A mailbox at a provider for private persons that no function is named for.
  case privateProvider = "private-provider"

  // Licence plates
  case officialVehicle = "official-vehicle"
  case diplomaticVehicle = "diplomatic-vehicle"
  case insurancePlate = "insurance-plate"
  /// Red plates of dealers and collectors, short-term plates.
  case tradePlate = "trade-plate"

  // Network addresses
  case publicNetwork = "public-network"
  case privateNetwork = "private-network"
  /// Loopback, link-local, multicast, broadcast, unspecified.
  case specialNetwork = "special-network"

  // Registers and files
  /// HRA: sole traders and partnerships, so possibly a natural person.
  case merchant
  case company
  case association
  case criminalCase = "criminal-case"
  case familyCase = "family-case"
  case guardianshipCase = "guardianship-case"
  case socialCase = "social-case"
  case courtCase = "court-case"
  case administrativeFile = "administrative-file"

  // Other
  /// One slip of the pen away from an account of the policy's authority register.
  case nearOfficial = "near-official"
  /// The value names an authority, on purpose (Leitweg-ID, creditor identifier).
  case publicByPurpose = "public-by-purpose"
  /// A place good to about a hundred metres or better.
  case precisePlace = "precise-place"
}
