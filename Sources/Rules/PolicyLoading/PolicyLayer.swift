import PolicyYAML
import SourceText

/// What one policy file says, before others are laid beneath it.
struct PolicyLayer {
  /// Nil where the file does not say.
  let extends: [Scalar]?
  let isRoot: Bool?
  let reserved: ReservedTreatment?
  let language: Language?
  let authority: Authority?
  let files: FilesLayer?
  let rules: [RuleEntry]
  let overrides: [OverrideLayer]
  let exceptions: [ExceptionDeclaration]
  let gate: GateLayer?
  let detectors: [DetectorDeclaration]
  /// `PATH:LINE` of each value by its key path.
  let origins: [String: String]

  init(_ keyed: KeyedReader) {
    extends = keyed[PolicyFields.extends]
    isRoot = keyed[PolicyFields.root]
    reserved = keyed[PolicyFields.reserved]
    language = keyed[PolicyFields.language]
    authority = keyed[PolicyFields.authority]
    files = keyed[PolicyFields.files]
    rules = keyed[PolicyFields.rules] ?? []
    overrides = keyed[PolicyFields.overrides] ?? []
    exceptions = keyed[PolicyFields.exceptions] ?? []
    gate = keyed[PolicyFields.gate]
    detectors = keyed[PolicyFields.detectors] ?? []
    origins = Self.origins(keyed)
  }

  /// The values of `authority`, `files` and `gate` are known one by one.
  private static func origins(_ keyed: KeyedReader) -> [String: String] {
    var origins: [String: String] = [:]
    for field in [PolicyFields.root.shape, PolicyFields.reserved.shape, PolicyFields.language.shape] {
      if let key = keyed.entry(field.key)?.key { origins[field.key] = keyed.context.origin(of: key.range) }
    }
    for field in [PolicyFields.authority.shape, PolicyFields.files.shape, PolicyFields.gate.shape] {
      for entry in keyed.node(field.key)?.mapping?.entries.prefix(100) ?? [] {
        origins["\(field.key).\(entry.key.value)"] = keyed.context.origin(of: entry.key.range)
      }
    }
    return origins
  }
}

extension ValueReader where Value == PolicyLayer {
  static let policy = ValueReader.object(PolicyFields.object) { keyed in
    let _: Int? = keyed[PolicyFields.version]
    return PolicyLayer(keyed)
  }

  /// A value of the command line.
  static let commandLine = ValueReader.object(PolicyFields.setting) { keyed in PolicyLayer(keyed) }
}
