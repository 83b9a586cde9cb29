package import SourceText

/// What may stand at a place of a policy, from the declarations by which policies are read.
package struct PolicyCompletion {
  package struct Item: Hashable, Sendable {
    package let label: String
    /// What it is for.
    package let detail: String
    package let isKey: Bool
  }

  private let rules: [RuleDeclaration]
  private let language: Language

  package init(library: RuleLibrary, language: Language) {
    rules = library.rules
    self.language = language
  }

  /// The keys of the mapping at the end of a path of keys. A list stands for its items.
  package func keys(at path: [String]) -> [Item] {
    shapes(at: path).flatMap(keys)
  }

  /// The values of the key at the end of a path, where they are from a closed set.
  package func values(at path: [String]) -> [Item] {
    shapes(at: path).flatMap(values)
  }

  private func shapes(at path: [String]) -> [Shape] {
    path.reduce([.object(PolicyFields.object)]) { shapes, key in shapes.flatMap { member(key, of: $0) } }
  }

  private func member(_ key: String, of shape: Shape) -> [Shape] {
    switch shape {
    case .object(let object): object.fields.filter { $0.key == key }.map(\.shape)
    case .table(_, let values), .ruleTable(let values): [values]
    case .list(let item): member(key, of: item)
    case .either(let shapes): shapes.flatMap { member(key, of: $0) }
    case .text, .form, .rule, .choice, .integer, .flag: []
    }
  }

  private func keys(of shape: Shape) -> [Item] {
    switch shape {
    case .object(let object):
      object.fields.map { Item(label: $0.key, detail: $0.summary[language], isKey: true) }
    case .ruleTable:
      Set(rules.map { "\($0.id.pack)/*" }).sorted().map { Item(label: $0, detail: "", isKey: true) }
        + rules.map { Item(label: $0.id.description, detail: $0.title[language], isKey: true) }
    case .list(let item): keys(of: item)
    case .either(let shapes): shapes.flatMap(keys)
    case .table, .text, .form, .rule, .choice, .integer, .flag: []
    }
  }

  private func values(of shape: Shape) -> [Item] {
    switch shape {
    case .choice(let words): words.map { Item(label: $0, detail: "", isKey: false) }
    case .flag: ["true", "false"].map { Item(label: $0, detail: "", isKey: false) }
    case .rule: rules.map { Item(label: $0.id.description, detail: $0.title[language], isKey: false) }
    case .list(let item): values(of: item)
    case .either(let shapes): shapes.flatMap(values)
    case .object, .ruleTable, .table, .text, .form, .integer: []
    }
  }
}
