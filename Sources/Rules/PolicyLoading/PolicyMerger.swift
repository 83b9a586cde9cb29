import SourceText

/// Lays policies upon each other, the lowest first.
///
/// Single values of a later file take the place of earlier ones. The register, exceptions, overrides and own detectors
/// are added up, so that a policy for a whole authority can be extended by its departments.
struct PolicyMerger {
  private(set) var policy = Policy()
  private let rules: [RuleDeclaration]
  /// The places of the rules in `rules`, by id, and of those of a pack, sorted by id.
  private let places: [RuleID: Int]
  private let packs: [String: [Int]]
  /// The files of all detectors by id, own ones included.
  private var detectors: [String: String]
  private let objected: Set<EntityKind>

  init(_ library: RuleLibrary) {
    rules = library.rules
    places = Dictionary(library.rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    packs = Dictionary(grouping: library.rules.indices) { String(library.rules[$0].id.pack) }
      .mapValues { $0.sorted { library.rules[$0].id < library.rules[$1].id } }
    detectors = Dictionary(library.detectors.map { ($0.id, $0.path) }) { first, _ in first }
    objected = library.objectedKinds
  }

  mutating func add(_ layer: PolicyLayer, _ context: ReadingContext) {
    policy.language = layer.language ?? policy.language
    policy.isRoot = layer.isRoot ?? policy.isRoot
    policy.treatsReservedAs = layer.reserved ?? policy.treatsReservedAs
    policy.files.include = layer.files?.include ?? policy.files.include
    policy.files.exclude = layer.files?.exclude ?? policy.files.exclude
    policy.origins.merge(layer.origins) { _, later in later }
    if let authority = layer.authority { policy.authority.add(authority) }
    if let gate = layer.gate { add(gate) }
    policy.exceptions += layer.exceptions.filter { isAllowed($0, context) }
    add(layer.rules, context)
    for override in layer.overrides { add(override, context) }
    for detector in layer.detectors { add(detector, context) }
  }

  private mutating func add(_ gate: GateLayer) {
    if let level = gate.failOn { policy.gate.failOn = Severity(rawValue: level.rawValue) }
    policy.gate.minimumConfidence = gate.minimumConfidence ?? policy.gate.minimumConfidence
    policy.gate.inlineExceptions = gate.inlineExceptions ?? policy.gate.inlineExceptions
  }

  private mutating func add(_ entries: [RuleEntry], _ context: ReadingContext) {
    for (rule, entry) in expanded(entries) {
      let earlier = policy.rules[rule.id] ?? RuleSetting()
      let setting = earlier.overlaid(by: entry.setting)
      guard isAllowed(setting, over: earlier, for: rule, at: entry.place, context) else { continue }
      policy.rules[rule.id] = setting
      if rule.status == .deprecated, case .rule = entry.selector {
        context.report(.deprecatedRule(rule.id), at: entry.place)
      }
    }
  }

  private mutating func add(_ override: OverrideLayer, _ context: ReadingContext) {
    var settings: [RuleID: RuleSetting] = [:]
    for (rule, entry) in expanded(override.rules) {
      let earlier = policy.rules[rule.id] ?? RuleSetting()
      let setting = settings[rule.id].map { $0.overlaid(by: entry.setting) } ?? entry.setting
      guard isAllowed(earlier.overlaid(by: setting), over: earlier, for: rule, at: entry.place, context) else {
        continue
      }
      settings[rule.id] = setting
    }
    policy.overrides.append(PolicyOverride(files: override.files, rules: settings))
  }

  private mutating func add(_ detector: DetectorDeclaration, _ context: ReadingContext) {
    let place = detector.declaredAt
    if let first = detectors[detector.id] {
      return context.report(.duplicate(detector.id, first: first), at: place)
    }
    detectors[detector.id] = detector.path
    if !objected.contains(detector.entity) { context.report(.nobodyObjects(detector.entity), at: place) }
    policy.detectors.append(detector)
  }

  /// The rules of which entries speak. Those of a pack come first, so that one for a rule holds whatever the order; a
  /// preview rule is switched on by its own name only.
  private func expanded(_ entries: [RuleEntry]) -> [(RuleDeclaration, RuleEntry)] {
    var packs: [(RuleDeclaration, RuleEntry)] = []
    var single: [(RuleDeclaration, RuleEntry)] = []
    for entry in entries {
      switch entry.selector {
      case .rule(let id): if let place = places[id] { single.append((rules[place], entry)) }
      case .pack(let pack):
        let members = self.packs[pack] ?? []
        packs += members.lazy.map { (rules[$0], entry) }
          .filter { rule, entry in rule.status != .preview || entry.setting.isOff }
      }
    }
    return packs + single
  }

  /// Whether an exception may stand: one from a rule that a policy beneath has locked may not, since it would lower it,
  /// and one for sensitive data needs two approvals (rule-catalogue, F.5).
  private func isAllowed(_ exception: ExceptionDeclaration, _ context: ReadingContext) -> Bool {
    if let setting = policy.rules[exception.rule], setting.isLocked {
      context.report(.lockedException(exception.rule, origin: setting.origin), at: exception.declaredAt)
      return false
    }
    if exception.secondApproval == nil, let place = places[exception.rule],
      rules[place].category.needsSecondApproval
    {
      context.report(.missingSecondApproval(exception.rule), at: exception.declaredAt)
    }
    return true
  }

  /// Whether a setting may stand, or goes below one that is locked.
  private func isAllowed(
    _ setting: RuleSetting, over earlier: RuleSetting, for rule: RuleDeclaration, at place: ByteRange,
    _ context: ReadingContext
  ) -> Bool {
    guard earlier.isLocked, setting.isLower(than: earlier, for: rule) else { return true }
    context.report(
      .lockedRule(rule.id, at: earlier.severity(of: rule), origin: earlier.origin), at: place)
    return false
  }
}
