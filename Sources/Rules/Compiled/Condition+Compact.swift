import SourceText

extension Condition: Compact {
  init(_ reader: inout CompactReader) {
    switch reader.number() {
    case 0: self = .entity(EntityCondition(&reader))
    case 1: self = .wording(WordingCondition(&reader))
    case 2: self = .combination(CombinationCondition(&reader))
    case 3: self = .field(FieldCondition(&reader))
    case 4: self = .link(LinkCondition(&reader))
    case 6: self = .count(CountCondition(&reader))
    default: self = .exception(ExceptionFlaw(&reader))
    }
  }

  func write(to writer: inout CompactWriter) {
    switch self {
    case .entity(let condition): write(0, condition, to: &writer)
    case .wording(let condition): write(1, condition, to: &writer)
    case .combination(let condition): write(2, condition, to: &writer)
    case .field(let condition): write(3, condition, to: &writer)
    case .link(let condition): write(4, condition, to: &writer)
    case .count(let condition): write(6, condition, to: &writer)
    case .exception(let flaw): write(5, flaw, to: &writer)
    }
  }

  private func write(_ number: Int, _ condition: some Compact, to writer: inout CompactWriter) {
    writer.append(number)
    condition.write(to: &writer)
  }
}

extension EntityCondition: Compact {
  init(_ reader: inout CompactReader) {
    self.init(
      kind: EntityKind(&reader), roles: Set<PersonRole>?(&reader), classes: Set<ValueClass>?(&reader),
      excludedClasses: Set<ValueClass>(&reader), minimumConfidence: Confidence?(&reader),
      unlessRegistered: Bool(&reader), limits: [ValueClass: Severity](&reader))
  }

  func write(to writer: inout CompactWriter) {
    kind.write(to: &writer)
    roles.write(to: &writer)
    classes.write(to: &writer)
    excludedClasses.write(to: &writer)
    minimumConfidence.write(to: &writer)
    unlessRegistered.write(to: &writer)
    limits.write(to: &writer)
  }
}

extension EntityRequirement: Compact {
  init(_ reader: inout CompactReader) {
    self.init(kind: EntityKind(&reader), role: PersonRole?(&reader), valueClass: ValueClass?(&reader))
  }

  func write(to writer: inout CompactWriter) {
    kind.write(to: &writer)
    role.write(to: &writer)
    valueClass.write(to: &writer)
  }
}

extension WordingPattern: Compact {
  init(_ reader: inout CompactReader) { self.init(regex: String(&reader), declaredAt: ByteRange(&reader)) }

  func write(to writer: inout CompactWriter) {
    writer.append(regex)
    declaredAt.write(to: &writer)
  }
}

extension WordingCondition: Compact {
  init(_ reader: inout CompactReader) {
    self.init(
      window: Window(&reader), any: [WordingPattern](&reader), all: [WordingPattern](&reader),
      unlessHere: [WordingPattern](&reader), unlessAnywhere: [WordingPattern](&reader),
      unlessAllAnywhere: [WordingPattern](&reader), needs: [[EntityRequirement]](&reader),
      unlessRegistered: Bool(&reader))
  }

  func write(to writer: inout CompactWriter) {
    window.write(to: &writer)
    any.write(to: &writer)
    all.write(to: &writer)
    unlessHere.write(to: &writer)
    unlessAnywhere.write(to: &writer)
    unlessAllAnywhere.write(to: &writer)
    needs.write(to: &writer)
    unlessRegistered.write(to: &writer)
  }
}

extension CombinationCondition: Compact {
  init(_ reader: inout CompactReader) {
    self.init(
      allOf: [[EntityRequirement]](&reader), anyOf: [EntityRequirement](&reader), anyCount: reader.number(),
      unless: [EntityRequirement](&reader), window: Window(&reader), populationBelow: Int?(&reader),
      reach: Int?(&reader), exemptLevels: [AuthorityLevel](&reader))
  }

  func write(to writer: inout CompactWriter) {
    allOf.write(to: &writer)
    anyOf.write(to: &writer)
    writer.append(anyCount)
    unless.write(to: &writer)
    window.write(to: &writer)
    populationBelow.write(to: &writer)
    reach.write(to: &writer)
    exemptLevels.write(to: &writer)
  }
}

extension FieldCondition: Compact {
  init(_ reader: inout CompactReader) {
    self.init(
      require: String?(&reader), notPast: String?(&reader), tests: [FieldTest](&reader),
      needs: [[EntityRequirement]](&reader))
  }

  func write(to writer: inout CompactWriter) {
    require.write(to: &writer)
    notPast.write(to: &writer)
    tests.write(to: &writer)
    needs.write(to: &writer)
  }
}

extension FieldTest: Compact {
  init(_ reader: inout CompactReader) { self.init(key: String(&reader), values: [String](&reader)) }

  func write(to writer: inout CompactWriter) {
    writer.append(key)
    values.write(to: &writer)
  }
}

extension LinkCondition: Compact {
  init(_ reader: inout CompactReader) {
    self.init(
      hosts: [String](&reader), parameters: [String](&reader), paths: [String](&reader), texts: [String](&reader),
      unlessRegistered: Bool(&reader), unlessWithin: [String](&reader))
  }

  func write(to writer: inout CompactWriter) {
    hosts.write(to: &writer)
    parameters.write(to: &writer)
    paths.write(to: &writer)
    texts.write(to: &writer)
    unlessRegistered.write(to: &writer)
    unlessWithin.write(to: &writer)
  }
}
