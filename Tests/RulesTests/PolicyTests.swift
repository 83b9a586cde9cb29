import Rules
import SourceText
import Testing

/// How policies are read and laid upon each other.
@Suite struct PolicyTests {
  /// Loads `.lint-policy.yml` of some files.
  static func load(
    _ files: [String: String], settings: [(key: String, value: String)] = [], root: String? = nil,
    path: String = ".lint-policy.yml"
  ) -> (policy: Policy?, diagnostics: [Diagnostic]) {
    let options = PolicyLoadingOptions(today: CalendarDate("2026-11-23"), settings: settings)
    let loader = PolicyLoader(library: Fixtures.library, options: options)
    return loader.load(path: path, repositoryRoot: root) { (path: String) throws(PolicyReadError) in
      guard let text = files[path] else { throw .missing }
      return SourceFile(path: path, text: text)
    }
  }

  /// The policy of a text without faults.
  static func policy(_ text: String, settings: [(key: String, value: String)] = []) throws -> Policy {
    let (policy, diagnostics) = load([".lint-policy.yml": text], settings: settings)
    #expect(Rendering.text(diagnostics) == "")
    return try #require(policy)
  }

  static func effective(_ id: String, _ policy: Policy, under overrides: [PolicyOverride] = []) throws -> EffectiveRule
  {
    policy.effective(try #require(Fixtures.library.rules.first { $0.id.description == id }), under: overrides)
  }

  @Test func builtIn() throws {
    let (policy, diagnostics) = PolicyLoader(library: Fixtures.library).load()
    #expect(diagnostics.isEmpty)
    let recommended = try #require(policy)
    #expect(recommended.path == nil)
    #expect(recommended.gate.failOn == .error)
    #expect(try Self.effective("neutrality/party", recommended).severity == nil)
    #expect(try Self.effective("personal-data/iban", recommended).severity == .error)
    #expect(PolicyLoader(library: Fixtures.library).load(builtIn: "none").policy == nil)
  }

  @Test func everyKey() throws {
    let policy = try Self.policy(
      """
      version: 1
      extends: recommended
      root: true
      language: en
      treat-reserved-as: finding
      files: {include: ['posts/**'], exclude: ['posts/old/*']}
      gate: {fail-on: never, min-confidence: 70, inline-exceptions: all}
      rules:
        personal-data/person: error
        personal-data/iban: {min-confidence: high}
      detectors:
        - detector: file-number
          entity: IBAN
          kind: pattern
          patterns: [{name: printed, regex: 'NK-[0-9]{6}', score: high}]
      """)
    #expect(policy.path == ".lint-policy.yml")
    #expect(policy.isRoot)
    #expect(policy.language == .english)
    #expect(policy.treatsReservedAs == .finding)
    #expect(policy.files.include == ["posts/**"])
    #expect(policy.files.exclude == ["posts/old/*"])
    #expect(policy.gate.failOn == nil)
    #expect(policy.gate.minimumConfidence.score == 70)
    #expect(policy.gate.inlineExceptions == .all)
    #expect(policy.detectors.map(\.id) == ["file-number"])
    let iban = try Self.effective("personal-data/iban", policy)
    #expect(iban.severity == .error)
    #expect(iban.minimumConfidence.score == 80)
    #expect(iban.origin == ".lint-policy.yml:10")
    #expect(policy.origins["gate.fail-on"] == ".lint-policy.yml:7")
    #expect(policy.origins["language"] == ".lint-policy.yml:4")
  }

  @Test func register() throws {
    let authority = try Self.policy(
      """
      version: 1
      authority:
        name: Stadt Neudorf
        level: municipality
        land: BW
        population: 18500
        own-domains: [stadt.example, neudorf.example]
        own-phones: ['+49 30 23125 100']
        own-ibans: [DE89 3704 0044 0532 0130 00]
        office-holders:
          - {name: Petra Altmann, role: Oberbürgermeisterin, until: 2030-05-31}
          - Jonas Wiesendorf
        tools-approved: [umfrage.land.example, {host: karte.example, contract: AVV-1, review: 2027-01-31}]
        elections: [{type: kommunal, date: 2029-06-10}]
        election-window-days: 90
        gender-style: pair
      """
    ).authority
    #expect(authority.name == "Stadt Neudorf")
    #expect(authority.level == "municipality")
    #expect(authority.land == "BW")
    #expect(authority.population == 18500)
    #expect(authority.ownDomains == ["stadt.example", "neudorf.example"])
    #expect(authority.ownPhones == ["+49 30 23125 100"])
    #expect(authority.ownIBANs == ["DE89 3704 0044 0532 0130 00"])
    #expect(
      authority.officeHolders == [
        .init(name: "Petra Altmann", role: "Oberbürgermeisterin", until: "2030-05-31"), .init(name: "Jonas Wiesendorf"),
      ])
    #expect(
      authority.toolsApproved == [
        .init(host: "umfrage.land.example"), .init(host: "karte.example", contract: "AVV-1", review: "2027-01-31"),
      ])
    #expect(authority.elections == [.init(type: "kommunal", date: "2029-06-10")])
    #expect(authority.electionWindowDays == 90)
    #expect(authority.genderStyle == "pair")
  }

  @Test func exception() throws {
    let code = String(repeating: "0f", count: 32)
    let policy = try Self.policy(
      """
      version: 1
      exceptions:
        - rule: personal-data/person
          path: posts/preis.md
          fingerprint: 'v1:abc'
          value-hmac: \(code)
          reason-code: consent
          reason: Einwilligung, Vorgang EW-2026-017
          legal-basis: Art. 6 Abs. 1 lit. a DSGVO
          requested-by: redaktion
          approved-by: pressestelle
          second-approval: dsb
          created: 2026-05-12
          expires: 2027-01-31
      """)
    let exception = try #require(policy.exceptions.first)
    #expect(exception.rule.description == "personal-data/person")
    #expect(exception.path == "posts/preis.md")
    #expect(exception.fingerprint == "v1:abc")
    #expect(exception.valueCode == code)
    #expect(exception.reasonCode == "consent")
    #expect(exception.legalBasis == "Art. 6 Abs. 1 lit. a DSGVO")
    #expect(exception.requestedBy == "redaktion")
    #expect(exception.approvedBy == "pressestelle")
    #expect(exception.secondApproval == "dsb")
    #expect(exception.created == "2026-05-12")
    #expect(exception.expires == "2027-01-31")
    #expect(exception.origin == ".lint-policy.yml:3")
  }

  @Test func withoutExtendsRecommendedLiesBeneath() throws {
    let policy = try Self.policy("version: 1\n")
    #expect(try Self.effective("neutrality/party", policy).severity == nil)
    let bare = try Self.policy("version: 1\nextends: []\n")
    #expect(try Self.effective("neutrality/party", bare).severity == .warning)
  }

  @Test func laterFilesLieAboveEarlierOnes() throws {
    let files = [
      "a/b/.lint-policy.yml": """
      version: 1
      extends: [recommended, ../house.yml, ./team.yml]
      rules: {personal-data/iban: note}
      """,
      "a/house.yml": """
      version: 1
      language: en
      authority: {own-domains: [stadt.example], name: Stadt}
      rules: {personal-data/iban: warning, personal-data/person: error}
      gate: {fail-on: note}
      """,
      "a/b/team.yml": """
      version: 1
      extends: ../house.yml
      authority: {own-domains: [bad.example], name: Bad}
      rules: {personal-data/person: {min-confidence: 60}}
      gate: {min-confidence: low}
      """,
    ]
    let (loaded, diagnostics) = Self.load(files, root: ".", path: "a/b/.lint-policy.yml")
    #expect(Rendering.text(diagnostics) == "")
    let policy = try #require(loaded)
    #expect(policy.language == .english)
    #expect(policy.authority.ownDomains == ["stadt.example", "bad.example"])
    #expect(policy.authority.name == "Bad")
    #expect(policy.gate.failOn == .note)
    #expect(policy.gate.minimumConfidence.score == 0)
    #expect(policy.origins["gate.fail-on"] == "a/house.yml:5")
    #expect(policy.origins["gate.min-confidence"] == "a/b/team.yml:5")
    #expect(try Self.effective("personal-data/iban", policy).severity == .note)
    let person = try Self.effective("personal-data/person", policy)
    #expect(person.severity == .error)
    #expect(person.minimumConfidence.score == 60)
    #expect(person.origin == "a/b/team.yml:4")
  }

  @Test func packsAreSwitchedAsAWhole() throws {
    let policy = try Self.policy(
      """
      version: 1
      rules:
        personal-data/iban: note
        personal-data/*: off
        neutrality/*: on
      """)
    #expect(try Self.effective("personal-data/iban", policy).severity == .note, "a rule's own entry wins")
    #expect(try Self.effective("personal-data/person", policy).severity == nil)
    #expect(try Self.effective("neutrality/party", policy).severity == .warning)
    #expect(try Self.effective("neutrality/party", policy).origin == ".lint-policy.yml:5")
  }

  @Test func previewRulesRunWhereTheyAreNamed() throws {
    let id = "personal-data/person-with-room"
    #expect(try Self.effective(id, Self.policy("version: 1\n")).severity == nil)
    #expect(try Self.effective(id, Self.policy("version: 1\nrules: {personal-data/*: error}\n")).severity == nil)
    #expect(try Self.effective(id, Self.policy("version: 1\nrules: {\(id): on}\n")).severity == .note)
  }

  @Test func overridesAreLaidOnTopInOrder() throws {
    let policy = try Self.policy(
      """
      version: 1
      rules: {personal-data/person: error}
      overrides:
        - files: ['archiv/**']
          rules: {personal-data/person: note}
        - files: ['archiv/2020/**']
          rules: {personal-data/person: {min-confidence: 90}}
      """)
    #expect(policy.overrides.map(\.files) == [["archiv/**"], ["archiv/2020/**"]])
    let both = try Self.effective("personal-data/person", policy, under: policy.overrides)
    #expect(both.severity == .note)
    #expect(both.minimumConfidence.score == 90)
    #expect(both.origin == ".lint-policy.yml:7")
  }

  @Test func lockedRulesMayBeRaised() throws {
    let policy = try Self.policy(
      """
      version: 1
      extends: strict
      rules: {personal-data/person: {severity: error, min-confidence: 30}}
      """)
    #expect(try Self.effective("personal-data/person", policy).minimumConfidence.score == 30)
    #expect(policy.rules.values.contains { $0.isLocked && $0.origin == ".lint-policy.yml:3" })
  }

  @Test func lockedRulesStayWhatTheyAre() throws {
    let (policy, diagnostics) = Self.load([
      ".lint-policy.yml": """
      version: 1
      extends: strict
      rules: {personal-data/iban: off}
      overrides: [{files: ['a/**'], rules: {personal-data/person: off}}]
      """
    ])
    #expect(diagnostics.count == 2)
    let strict = try #require(policy)
    #expect(try Self.effective("personal-data/iban", strict).severity == .error)
    #expect(try Self.effective("personal-data/person", strict, under: strict.overrides).severity == .error)
  }

  @Test func commandLineSetsValues() throws {
    let policy = try Self.policy(
      "version: 1\nlanguage: de\n",
      settings: [
        ("gate.fail-on", "warning"), ("language", "en"), ("rules.personal-data/person", "off"),
        ("authority.own-domains", "[a.example, b.example]"), ("files.include", "['*.md']"),
        ("rules.personal-data/iban", "{severity: note}"),
      ])
    #expect(policy.gate.failOn == .warning)
    #expect(policy.language == .english)
    #expect(policy.origins["language"] == "--set:1")
    #expect(policy.authority.ownDomains == ["a.example", "b.example"])
    #expect(policy.files.include == ["*.md"])
    #expect(try Self.effective("personal-data/person", policy).severity == nil)
    #expect(try Self.effective("personal-data/iban", policy).severity == .note)
  }

  @Test(arguments: [
    ("gate.fail-on", "fatal"), ("gate.fail", "error"), ("gate", "x"), ("", "x"), ("language", ""),
    ("language", "en}, x: {y"), ("a.b.c.d.e.f", "x"), ("rules.personal-data/person", "off, personal-data/iban: off"),
    ("version", "1"), ("rules.x/y", "off"), ("language", "\n"), ("gate..fail-on", "error"),
  ])
  func commandLineIsHeldToTheSameRules(key: String, value: String) throws {
    let (policy, diagnostics) = Self.load([".lint-policy.yml": "version: 1\n"], settings: [(key, value)])
    #expect(!diagnostics.isEmpty)
    #expect(diagnostics.allSatisfy { $0.path == "--set" })
    let loaded = try #require(policy)
    #expect(try Self.effective("personal-data/iban", loaded).severity == .error)
  }

  @Test func lockedRulesAreLockedForTheCommandLineToo() {
    let (_, diagnostics) = Self.load(
      [".lint-policy.yml": "version: 1\nextends: strict\n"], settings: [("rules.personal-data/iban", "off")])
    #expect(diagnostics.map(\.path) == ["--set"])
  }

  @Test func missingFile() {
    let (policy, diagnostics) = Self.load([:])
    #expect(policy == nil)
    #expect(diagnostics.map(\.message) == ["Die Richtlinie „.lint-policy.yml“ gibt es nicht."])
  }

  @Test func digestCoversAllThatWentIn() throws {
    let base = try Self.policy("version: 1\n").digest
    #expect(base.hasPrefix("v1:"))
    #expect(base.utf8.count == 19)
    #expect(try Self.policy("version: 1\n").digest == base)
    #expect(try Self.policy("version: 1\n\n").digest != base)
    let (bare, strict) = try (Self.policy("version: 1\nextends: []\n"), Self.policy("version: 1\nextends: strict\n"))
    #expect(bare.digest != strict.digest)
    #expect(try Self.policy("version: 1\n", settings: [("language", "de")]).digest != base)
  }

  @Test func rowsTellWhatHoldsAndWhereItComesFrom() throws {
    let policy = try Self.policy(
      """
      version: 1
      extends: strict
      authority: {name: Stadt Neudorf, own-domains: [a.example, b.example]}
      overrides: [{files: ['a/**'], rules: {solicitation/personal-data-in-comments: off}}]
      """)
    let rows = policy.rows(Fixtures.library.rules, under: policy.overrides)
    let text = rows.map { "\($0.key) = \($0.value)  # \($0.origin ?? "-")" }.joined(separator: "\n")
    #expect(
      text == """
        language = de  # -
        treat-reserved-as = note  # -
        gate.fail-on = warning  # policies/strict.yml:6
        gate.min-confidence = 50  # policies/recommended.yml:4
        gate.inline-exceptions = none  # policies/strict.yml:6
        authority.name = Stadt Neudorf  # .lint-policy.yml:3
        authority.own-domains = a.example, b.example  # .lint-policy.yml:3
        rules.neutrality/candidate = off  # policies/recommended.yml:3
        rules.neutrality/party = off  # policies/recommended.yml:3
        rules.personal-data/consent-missing = error  # packs/personal-data/consent-missing.yml
        rules.personal-data/iban = error  # policies/strict.yml:4
        rules.personal-data/person = {severity: error, min-confidence: 60}  # policies/strict.yml:5
        rules.personal-data/person-with-room = off  # packs/personal-data/person-with-room.yml
        rules.personal-data/tracking-link = warning  # packs/personal-data/tracking-link.yml
        rules.solicitation/personal-data-in-comments = off  # .lint-policy.yml:4
        """)
  }
}
