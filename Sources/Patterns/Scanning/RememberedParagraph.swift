/// What is known of a paragraph, wherever it stands: places count from its start.
final class RememberedParagraph {
  var candidates: PrefilterResult.Paragraph?
  var matches: [RememberedSearch: [PatternMatch]] = [:]
}
