import PolicyYAML

extension ValueReader where Value == String {
  /// The name of a detector, pattern or policy.
  static let name = ValueReader<Scalar>.scalar.map(.form("^[a-z0-9]+(-[a-z0-9]+)*$")) { scalar, node, context in
    RuleID("x/" + scalar.value) == nil ? context.reject(.badName(scalar.value), at: node.range) : scalar.value
  }

  /// The code of a value: 32 bytes, lower-case hexadecimal.
  static let valueCode = ValueReader<Scalar>.scalar.map(.form("^[0-9a-f]{64}$")) { scalar, node, context in
    let isCode = scalar.value.utf8.count == 64 && scalar.value.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    return isCode ? scalar.value : context.reject(.badForm(scalar.value), at: node.range)
  }

  /// A pattern for paths, as in `.gitignore`.
  static let glob = ValueReader<Scalar>.scalar.map { scalar, node, context -> String? in
    do throws(GlobError) {
      return try Glob(scalar.value).description
    } catch {
      return context.reject(.badGlob(error), at: node.range)
    }
  }

  /// The path of a word list that is there.
  static let list = ValueReader<Scalar>.scalar.map { scalar, node, context in
    context.names.lists.contains(scalar.value)
      ? scalar.value : context.reject(.unknown(.list, scalar.value, known: context.names.lists), at: node.range)
  }
}

extension ValueReader where Value == RuleID {
  /// What a rule id looks like, for the schema.
  static let form = "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"

  static let ruleID = ValueReader<Scalar>.scalar.map(.form(form)) { scalar, node, context in
    RuleID(scalar.value) ?? context.reject(.badRuleID(scalar.value), at: node.range)
  }

  /// The id of a rule that is there.
  static let knownRule = ValueReader<Scalar>.scalar.map(.rule) { scalar, node, context -> RuleID? in
    guard !scalar.value.hasSuffix("/*") else { return context.reject(.exceptionForPack, at: node.range) }
    return context.names.rule(scalar.value) ?? context.reject(context.names.unknownRule(scalar.value), at: node.range)
  }
}

extension ValueReader where Value == EntityKind {
  static let form = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"

  /// A kind of the product, or a new one.
  static let newEntity = ValueReader<Scalar>.scalar.map(.form(form)) { scalar, node, context -> EntityKind? in
    let kind = EntityKind(rawValue: scalar.value)
    guard !EntityKind.known.contains(kind) else { return kind }
    guard kind.isWellFormed else { return context.reject(.badEntity(scalar.value), at: node.range) }
    let known = EntityKind.known.map(\.rawValue).sorted()
    if let near = Suggestion.nearest(to: scalar.value, in: known) {
      context.report(.nearlyKnownEntity(scalar.value, known: near), at: node.range)
    }
    return kind
  }

  /// A kind that some detector sees or the product knows.
  static let knownEntity = ValueReader<Scalar>.scalar.map(.form(form)) { scalar, node, context in
    context.names.entity(scalar.value) ?? context.reject(context.names.unknownEntity(scalar.value), at: node.range)
  }
}

extension ValueReader where Value == EntityRequirement {
  /// An entity, with a role or class where needed: `PERSON(private)`, `AGE(under-age)`.
  static let requirement = ValueReader<Scalar>.scalar.map(
    .form(#"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*(\([a-z-]+\))?$"#)
  ) { scalar, node, context -> EntityRequirement? in
    guard let (name, argument) = Brackets.split(scalar.value) else {
      return context.reject(.badRequirement(scalar.value), at: node.range)
    }
    guard let kind = context.names.entity(name) else {
      return context.reject(context.names.unknownEntity(name), at: node.range)
    }
    guard let argument else { return EntityRequirement(kind: kind, role: nil) }
    if let valueClass = ValueClass(rawValue: argument) {
      return EntityRequirement(kind: kind, role: nil, valueClass: valueClass)
    }
    guard let role = PersonRole(rawValue: argument) else {
      let known = PersonRole.allCases.map(\.rawValue) + ValueClass.allCases.map(\.rawValue)
      return context.reject(.unknown(.role, argument, known: known), at: node.range)
    }
    return EntityRequirement(kind: kind, role: role)
  }
}

extension ValueReader where Value == ScopeSelector {
  /// A kind of text: `list-item`, `front-matter(title)`.
  static let scope = ValueReader<Scalar>.scalar.map(
    .either([.choice(ScopeName.allCases.map(\.rawValue)), .form(#"^(front-matter|attribute)\(.+\)$"#)])
  ) { scalar, node, context -> ScopeSelector? in
    let (name, argument) = Brackets.split(scalar.value) ?? (scalar.value, nil)
    guard let scope = ScopeName(rawValue: name) else {
      let known = ScopeName.allCases.map(\.rawValue)
      return context.reject(.unknown(.scope, name, known: known), at: node.range)
    }
    guard argument == nil || scope.takesArgument else {
      return context.reject(.misplacedArgument(name), at: node.range)
    }
    return ScopeSelector(name: scope, argument: argument)
  }
}

extension ValueReader where Value == LocalizedText {
  /// A text in both languages.
  static let localized = ValueReader.object(
    ObjectShape([LocalizedFields.german.shape, LocalizedFields.english.shape], missing: RuleFault.missingLanguage)
  ) { keyed in
    let (german, english) = (keyed[LocalizedFields.german], keyed[LocalizedFields.english])
    guard let german, let english else { return nil }
    return LocalizedText(german: german, english: english)
  }
}
