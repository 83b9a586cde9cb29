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

  // What a term says, and of whom (rule-catalogue, B.3)
  /// Of somebody named, of an age, or the only one of a kind.
  case stronglyTied = "strongly-tied"
  /// Of one person without a name (`unsere Kollegin`).
  case weaklyTied = "weakly-tied"
  /// Of somebody in office.
  case tiedToOffice = "tied-to-office"
  /// Of one case where readers can guess whose (`ein Fall in der Kita`).
  case smallCell = "small-cell"
  /// An age below 18.
  case underAge = "under-age"
  /// Initials, or a surname after `Frau` or `Herr`.
  case shortName = "short-name"
  /// A name in a handle or hashtag (`@HannaOdenbrecht`).
  case accountName = "account-name"
  /// The name of somebody whose entry in the authority register has ended.
  case endedEntry = "ended-entry"
  /// A place that one person holds.
  case uniqueRole = "unique-role"

  // Other
  /// One slip of the pen away from an account of the policy's authority register.
  case nearOfficial = "near-official"
  /// The value names an authority, on purpose (Leitweg-ID, creditor identifier).
  case publicByPurpose = "public-by-purpose"
  /// A place good to about a hundred metres or better.
  case precisePlace = "precise-place"
}
