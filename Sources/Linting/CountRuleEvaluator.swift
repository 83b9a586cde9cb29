import Detection
import Drafts
import Rules
import SourceText

/// `when: count`: objects to too many of something, by the channels that the front matter names.
struct CountRuleEvaluator {
  /// A channel of the draft that a limit is for.
  private struct Channel {
    /// Its name in the rule; nil where the limit holds everywhere.
    let name: String?
    /// Where the front matter names it, in the original file.
    let place: ByteRange?
  }

  let rule: Int
  let declaration: RuleDeclaration
  let condition: CountCondition

  func matches(in context: RuleContext) -> [RuleMatch] {
    let draft = context.view.draft
    return condition.limits.flatMap { limit -> [RuleMatch] in
      guard let channel = channel(of: limit, in: draft) else { return [] }
      return places(beyond: limit, of: channel, in: draft).map { range, count in
        match(at: range, count: count, limit, channel)
      }
    }
  }

  /// Nil where the draft is not for any channel of the limit.
  private func channel(of limit: CountLimit, in draft: Draft) -> Channel? {
    guard let name = limit.channels.first else { return Channel(name: nil, place: nil) }
    let named = draft.frontMatter?["channels"]?.elements ?? []
    let found = named.first { value in
      value.text.map { text in limit.channels.contains { $0.lowercased() == text.lowercased() } } ?? false
    }
    return found.map { Channel(name: name, place: $0.range) }
  }

  /// Where the limit is passed, in the original file, with what was counted there.
  private func places(
    beyond limit: CountLimit, of channel: Channel, in draft: Draft
  ) -> [(range: ByteRange, count: Int)] {
    let length = TextLength(unit: limit.unit, linkLength: limit.linkLength)
    switch condition.subject {
    case .characters:
      let count = length.length(ofPostIn: draft)
      let place = channel.place ?? draft.segments.first.map { draft.map.sourceRange(of: $0.range) }
      guard limit.objects(to: count), let place else { return [] }
      return [(place, count)]
    case .altCharacters:
      return draft.segments.filter(\.scope.isAlternativeText).compactMap { segment in
        let count = length.length(of: segment.range, urls: [], in: draft.text)
        return limit.objects(to: count) ? (draft.map.sourceRange(of: segment.range), count) : nil
      }
    case .hashtags:
      let tags = draft.tokens().filter { token in
        token.kind == .hashtag
          && draft.segmentIndex(at: token.range.start).map { draft.segments[$0].scope.isText } ?? false
      }
      guard limit.objects(to: tags.count) else { return [] }
      return [(draft.map.sourceRange(of: tags[limit.moreThan].range), tags.count)]
    }
  }

  private func match(at range: ByteRange, count: Int, _ limit: CountLimit, _ channel: Channel) -> RuleMatch {
    let name = [condition.subject.rawValue, channel.name].compactMap(\.self).joined(separator: " ")
    return RuleMatch(
      rule: rule, range: range, entity: nil, confidence: declaration.confidence, bound: nil,
      evidence: [Evidence(.condition, name: name, result: String(count))], related: [],
      details: [
        "channel": channel.name ?? "", "count": String(count), "limit": String(limit.atMost ?? limit.moreThan),
      ])
  }
}

extension TextLength {
  /// The length of the text that a post would have, a line for each paragraph. What markup hides is not counted, nor how
  /// many blank lines stand between paragraphs, so a post is at least so long.
  fileprivate func length(ofPostIn draft: Draft) -> Int {
    let segments = draft.segments.filter(\.scope.isText)
    var urls = draft.links.filter { $0.display == $0.url }.map(\.url)[...]
    var length = max(0, segments.count - 1)
    for segment in segments {
      urls = urls.drop { $0.start < segment.range.start }
      let inside = urls.prefix { $0.end <= segment.range.end }
      length += self.length(of: segment.range, urls: Array(inside), in: draft.text)
      guard draft.file.encoding == .utf8 else { continue }
      length += correction(for: draft.file.bytes[draft.map.sourceRange(of: segment.range).indices])
    }
    return length
  }
}

extension Scope {
  /// Whether it is what a post says, and not what stands beside it.
  fileprivate var isText: Bool {
    switch self {
    case .prose, .heading, .listItem, .tableCell, .quote: true
    case .code, .linkText, .linkTarget, .altText, .title, .frontMatter, .attribute, .comment, .fileName, .uncovered:
      false
    }
  }

  /// Whether it stands for a picture, in the text or in the front matter (`media[0].alt`).
  fileprivate var isAlternativeText: Bool {
    switch self {
    case .altText: true
    case .frontMatter(let key): key.hasPrefix("media[") && key.hasSuffix("].alt")
    default: false
    }
  }
}
