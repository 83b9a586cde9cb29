import PolicyYAML
import SourceText

extension ValueReader where Value == Example {
  /// A text in which `⟦ ⟧` mark what is to be found.
  static let example = ValueReader<Scalar>.scalar.map { scalar, node, context -> Example? in
    do throws(MarkError) {
      return try Example(marked: scalar.value, declaredAt: node.range)
    } catch {
      return context.reject(.brokenMark(error), at: scalar.sourceRange(ofValueBytes: error.range))
    }
  }
}
