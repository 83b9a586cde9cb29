import PolicyYAML

extension ValueReader where Value == WordingCondition {
  static let wordingCondition = ValueReader.object(WordingFields.object) { keyed in
    if !keyed.has(WordingFields.any.key), !keyed.has(WordingFields.all.key) {
      keyed.context.report(.nothingToMatch, at: keyed.place)
    }
    for field in [WordingFields.any, WordingFields.all] where keyed.node(field.key)?.sequence?.isEmpty == true {
      keyed.context.report(.emptyList, at: keyed.range(of: field))
    }
    return WordingCondition(
      window: keyed[WordingFields.window] ?? .sentence, any: keyed[WordingFields.any] ?? [],
      all: keyed[WordingFields.all] ?? [], unlessHere: keyed[WordingFields.unlessHere] ?? [],
      unlessAnywhere: keyed[WordingFields.unlessAnywhere] ?? [],
      unlessAllAnywhere: keyed[WordingFields.unlessAllAnywhere] ?? [], needs: keyed[WordingFields.needs] ?? [],
      unlessRegistered: keyed[WordingFields.unlessRegistered] ?? false)
  }
}
