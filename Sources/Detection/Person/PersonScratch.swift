/// What a worker keeps from draft to draft to find persons faster: the words that it has met, and room for tokens.
///
/// Not thread-safe: one for each worker, and for one model.
package final class PersonScratch {
  private var words = WordCache()
  private var reader = PersonReader()

  package init() {}

  func use(_ body: (inout PersonReader, inout WordCache) -> Void) {
    body(&reader, &words)
  }
}
