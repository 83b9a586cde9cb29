import Drafts
import Findings
import Rules
import SourceText

/// Reads the exceptions that a draft declares: `draftlint: {allow: […]}` in the front matter and
/// `<!-- draftlint:allow RULE -- reason -->` before a block.
struct DraftExceptionReader {
  let draft: Draft
  let vocabulary: ExceptionVocabulary

  /// Exceptions that a draft may have; those beyond are malformed. It keeps the work on hostile input linear.
  private static let limit = 100

  /// Those of the front matter, then those of comments in order. Cost: a look at each segment of the draft.
  func exceptions() -> [DraftException] {
    let comments = draft.segments.lazy.filter { $0.scope == .comment }
    var exceptions = inFrontMatter()
    for segment in comments {
      guard let directive = CommentDirective(draft.string(in: segment.range)) else { continue }
      let place = draft.map.sourceRange(of: segment.range)
      if exceptions.count < Self.limit {
        exceptions += of(directive, at: place)
      } else {
        exceptions.append(exception(.inline, .flawed(.malformed), at: place, reach: nil))
      }
    }
    return exceptions
  }

  // MARK: Front matter

  private func inFrontMatter() -> [DraftException] {
    guard let value = draft.frontMatter?["draftlint"] else { return [] }
    guard case .table(let fields) = value.content, fields.count == 1, let allow = value["allow"] else {
      return [exception(.frontMatter, .flawed(.malformed), at: value.range, reach: nil)]
    }
    return allow.elements.prefix(Self.limit).map { element in
      exception(.frontMatter, content(of: element), at: element.range, reach: nil)
    }
  }

  private func content(of element: FrontMatterValue) -> DraftException.Content {
    guard case .table(let fields) = element.content,
      fields.allSatisfy({ ["rule", "reason", "until"].contains($0.key) }),
      let rule = element["rule"]?.text, let reason = element["reason"]?.text, Self.isReason(reason)
    else {
      return .flawed(.malformed)
    }
    var until: CalendarDate?
    if let value = element["until"] {
      guard let date = value.text.flatMap({ CalendarDate($0) }) else { return .flawed(.malformed) }
      until = date
    }
    return vocabulary.content(rule, reason: reason, until: until)
  }

  // MARK: Comments

  /// The exceptions of a comment, one for each rule that it names.
  private func of(_ directive: CommentDirective, at place: ByteRange) -> [DraftException] {
    let reach = NextBlock(after: place, in: draft).range
    guard case .allow(let rules, let reason) = directive, Self.isReason(reason) else {
      return [exception(.inline, .flawed(.malformed), at: place, reach: reach)]
    }
    return rules.map { rule in
      exception(.inline, vocabulary.content(rule, reason: reason, until: nil), at: place, reach: reach)
    }
  }

  private func exception(
    _ origin: Suppression.Origin, _ content: DraftException.Content, at place: ByteRange, reach: ByteRange?
  ) -> DraftException {
    DraftException(origin: origin, content: content, place: place, reach: reach)
  }

  /// Some letter or digit has to be there; what it says is for people to judge.
  private static func isReason(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
