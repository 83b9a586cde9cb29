import SourceText

/// Lays policies upon each other, the lowest first.
///
/// Single values of a later file take the place of earlier ones. The register, exceptions, overrides and own detectors
/// are added up, so that a policy for a whole authority can be extended by its departments.
struct PolicyMerger {
  private(set) var policy = Policy()
  private let rules: [RuleID: RuleDeclaration]
  /// The files of all detectors by id, own ones included.
  private var detectors: [String: String]
  private let objected: Set<EntityKind>

  init(_ library: RuleLibrary) {
    rules = Dictionary(library.rules.map { ($0.id, $0) }) { first, _ in first }
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
    policy.exceptions += layer.exceptions
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
      case .rule(let id): if let rule = rules[id] { single.append((rule, entry)) }
      case .pack(let pack):
        let members = rules.values.filter { $0.id.pack == pack && ($0.status != .preview || entry.setting.isOff) }
        packs += members.sorted { $0.id < $1.id }.map { ($0, entry) }
      }
    }
    return packs + single
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
