package import SourceText

/// What holds for a draft: which rules, how severe, for whom, with which exceptions.
///
/// Already resolved: `extends` has been followed and laid beneath.
package struct Policy: Sendable {
  /// The path of the policy file; nil for a built-in policy.
  package var path: String?
  /// `v1:` and the first 16 hexadecimal digits of the digest of all files that went into it.
  package var digest: String
  package var language: Language
  package var treatsReservedAs: ReservedTreatment
  package var authority: Authority
  package var files: FilePatterns
  /// Settings by rule; a rule without a setting is as its own file says.
  package var rules: [RuleID: RuleSetting]
  package var overrides: [PolicyOverride]
  package var exceptions: [ExceptionDeclaration]
  package var gate: Gate
  /// Identifiers of the authority's own.
  package var detectors: [DetectorDeclaration]

  package init(
    path: String? = nil, digest: String = "", language: Language = .german,
    treatsReservedAs: ReservedTreatment = .note, authority: Authority = Authority(), files: FilePatterns = FilePatterns(),
    rules: [RuleID: RuleSetting] = [:], overrides: [PolicyOverride] = [], exceptions: [ExceptionDeclaration] = [],
    gate: Gate = Gate(), detectors: [DetectorDeclaration] = []
  ) {
    self.path = path
    self.digest = digest
    self.language = language
    self.treatsReservedAs = treatsReservedAs
    self.authority = authority
    self.files = files
    self.rules = rules
    self.overrides = overrides
    self.exceptions = exceptions
    self.gate = gate
    self.detectors = detectors
  }
}

/// What becomes of published specimens, media phone numbers and example domains.
package enum ReservedTreatment: String, Sendable, CaseIterable {
  case note
  case finding
}

/// Which files of a folder are drafts, as globs; a file named on the command line is always read.
package struct FilePatterns: Sendable {
  package var include: [String]
  package var exclude: [String]

  package init(include: [String] = [], exclude: [String] = []) {
    self.include = include
    self.exclude = exclude
  }
}

/// What a policy says about one rule.
package struct RuleSetting: Hashable, Sendable {
  /// Nil where the policy leaves the rule's own severity.
  package var severity: Severity?
  package var isOff: Bool
  package var minimumConfidence: Confidence?
  /// Whether a policy that extends this one may not go below.
  package var isLocked: Bool
  /// Where it was set, for `policy show`.
  package var origin: String

  package init(
    severity: Severity? = nil, isOff: Bool = false, minimumConfidence: Confidence? = nil, isLocked: Bool = false,
    origin: String = ""
  ) {
    self.severity = severity
    self.isOff = isOff
    self.minimumConfidence = minimumConfidence
    self.isLocked = isLocked
    self.origin = origin
  }
}

/// Settings for some files only.
package struct PolicyOverride: Sendable {
  package var files: [String]
  package var rules: [RuleID: RuleSetting]

  package init(files: [String], rules: [RuleID: RuleSetting]) {
    self.files = files
    self.rules = rules
  }
}

/// From when on a run fails.
package struct Gate: Sendable {
  /// Which findings an exception inside a draft may silence.
  package enum InlineExceptions: String, Sendable, CaseIterable {
    case none
    case warnings
    case all
  }

  /// Nil: never.
  package var failOn: Severity?
  package var minimumConfidence: Confidence
  package var inlineExceptions: InlineExceptions

  package init(
    failOn: Severity? = .error, minimumConfidence: Confidence = Confidence(score: 50),
    inlineExceptions: InlineExceptions = .warnings
  ) {
    self.failOn = failOn
    self.minimumConfidence = minimumConfidence
    self.inlineExceptions = inlineExceptions
  }
}

/// A written permission for a finding (rule-catalogue, F.5); it never holds the value.
package struct ExceptionDeclaration: Sendable {
  package var rule: RuleID
  package var path: String?
  package var fingerprint: String?
  package var reasonCode: String
  package var reason: String
  package var legalBasis: String?
  package var requestedBy: String?
  package var approvedBy: String
  /// The last day on which it holds, ISO 8601 `YYYY-MM-DD`.
  package var expires: String
  package var declaredAt: ByteRange

  package init(
    rule: RuleID, path: String?, fingerprint: String?, reasonCode: String, reason: String, legalBasis: String?,
    requestedBy: String?, approvedBy: String, expires: String, declaredAt: ByteRange
  ) {
    self.rule = rule
    self.path = path
    self.fingerprint = fingerprint
    self.reasonCode = reasonCode
    self.reason = reason
    self.legalBasis = legalBasis
    self.requestedBy = requestedBy
    self.approvedBy = approvedBy
    self.expires = expires
    self.declaredAt = declaredAt
  }
}

/// The authority register: what is the authority's own, and so no leak (rule-catalogue, 0.4).
package struct Authority: Sendable {
  package struct Person: Hashable, Sendable {
    package var name: String
    package var role: String?
    /// The last day on which the entry holds, `YYYY-MM-DD`.
    package var until: String?

    package init(name: String, role: String? = nil, until: String? = nil) {
      self.name = name
      self.role = role
      self.until = until
    }
  }

  package struct ApprovedTool: Hashable, Sendable {
    package var host: String
    package var contract: String?
    package var review: String?

    package init(host: String, contract: String? = nil, review: String? = nil) {
      self.host = host
      self.contract = contract
      self.review = review
    }
  }

  package var name: String?
  package var level: String?
  package var land: String?
  package var population: Int?
  package var ownDomains: [String] = []
  package var ownPhones: [String] = []
  package var ownEmails: [String] = []
  package var ownIBANs: [String] = []
  package var ownAddresses: [String] = []
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

  package struct Election: Hashable, Sendable {
    package var type: String
    package var date: String

    package init(type: String, date: String) {
      self.type = type
      self.date = date
    }
  }

  package init() {}
}
