import Rules

/// What a worker keeps from draft to draft to find entities faster.
///
/// Not thread-safe: one for each worker, and for one set of detectors.
package final class DetectionScratch {
  let persons = PersonScratch()
  /// The context phrases of the detectors, each made when it is first needed.
  private var phrases: [Int: ContextPhrases] = [:]

  package init() {}

  func phrases(of detector: CompiledDetector, number: Int) -> ContextPhrases {
    if let known = phrases[number] { return known }
    let context = detector.declaration.context
    let made = ContextPhrases(raise: context.raise, lower: context.lower)
    phrases[number] = made
    return made
  }
}
