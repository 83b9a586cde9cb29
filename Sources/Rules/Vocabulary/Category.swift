/// What a rule is about; a closed set, printed in reports and taken by `--only` and `--ignore`.
package enum Category: String, Sendable, CaseIterable {
  case person, address, contact, bank, plate, identifier
  case caseNumber = "case-number"
  case location
  case onlineIdentifier = "online-identifier"
  case health
  case specialCategory = "special-category"
  case criminal, social, minor, combination, solicitation, consent, notice
  case thirdPartyTool = "third-party-tool"
  case image, claim
  case outdatedLaw = "outdated-law"
  case unlawfulPublication = "unlawful-publication"
  case tracking, metadata, credential, advertising, accessibility, neutrality, imprint, copyright, language, crisis
  case platform
  case aiContent = "ai-content"
  case exception, input

  /// Whether an exception needs a second approval: special categories (Art. 9 GDPR), criminal data (Art. 10), children,
  /// social and tax data.
  package var needsSecondApproval: Bool {
    switch self {
    case .health, .specialCategory, .criminal, .minor, .social: true
    default: false
    }
  }
}
