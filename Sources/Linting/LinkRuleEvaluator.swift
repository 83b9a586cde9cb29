import Detection
import Drafts
import Rules
import SourceText

/// `when: link`: objects to where a draft points.
struct LinkRuleEvaluator {
  let rule: Int
  let active: ActiveRule
  let link: ActiveRule.Link
  private var condition: LinkCondition { link.condition }

  func matches(in context: RuleContext) -> [RuleMatch] {
    let fixes = FixSearch(active.declaration.fixes, in: context.view.draft)
    let embedded = ElementRanges(ofClasses: condition.unlessWithin, in: context.view.draft)
    // A definition that several texts refer to stands among the links once for each.
    var last: ByteRange?
    return zip(context.view.draft.links, context.linkParts).compactMap { link, url in
      guard link.url != last || !condition.texts.isEmpty else { return nil }
      last = link.url
      guard let evidence = evidence(against: url, policy: context.policy) else { return nil }
      guard isPath(of: link, in: context.view.draft), let place = place(of: link, in: context.view.draft) else {
        return nil
      }
      let range = context.sourceRange(of: place)
      if embedded.contain(range) { return nil }
      return RuleMatch(
        rule: rule, range: range, entity: .url, confidence: active.declaration.confidence,
        bound: nil, evidence: [evidence], related: [],
        fix: fixes.fix(of: link, parameters: condition.parameters))
    }
  }

  /// What the rule has against the link; nil where nothing. Where hosts and parameters are named, both must fit; the
  /// path is looked at by ``isPath(of:in:)``.
  private func evidence(against url: LinkParts, policy: Policy) -> Evidence? {
    let host = link.hosts.firstIndex { url.isHost($0) }.map { condition.hosts[$0] }
    if !condition.hosts.isEmpty, host == nil { return nil }
    let parameter = condition.parameters.first { url.hasParameter($0) }
    if !condition.parameters.isEmpty, parameter == nil { return nil }
    guard !(condition.unlessRegistered && isRegistered(url, in: policy.authority)) else { return nil }
    let name = parameter ?? host ?? condition.paths.first ?? (condition.texts.isEmpty ? nil : "text")
    return name.map { Evidence(.list, name: $0) }
  }

  /// Whether the path begins as the rule says, where it says so.
  private func isPath(of link: Link, in draft: Draft) -> Bool {
    guard !condition.paths.isEmpty else { return true }
    let path = draft.text[draft.parts(of: link).path.indices]
    return condition.paths.contains { path.starts(with: $0.utf8) }
  }

  /// What the rule objects to: the text of the link where it names texts, which one must be; else the target.
  private func place(of link: Link, in draft: Draft) -> ByteRange? {
    guard !condition.texts.isEmpty else { return link.url }
    guard let display = link.display else { return nil }
    let shown = draft.string(in: display).lowercased()
    let words = shown.split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first, let last = words.last else { return nil }
    return condition.texts.contains { $0 == shown[first.startIndex..<last.endIndex] } ? display : nil
  }

  private func isRegistered(_ url: LinkParts, in authority: Authority) -> Bool {
    let isHost = { (name: String) in url.isHost(HostName(name)) }
    return authority.ownDomains.contains(where: isHost) || authority.publicHosts.contains(where: isHost)
      || authority.toolsApproved.contains { isHost($0.host) }
  }
}
