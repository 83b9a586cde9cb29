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
    // A definition that several texts refer to stands among the links once for each.
    var last: ByteRange?
    return zip(context.view.draft.links, context.linkParts).compactMap { link, url in
      guard link.url != last else { return nil }
      last = link.url
      guard let evidence = evidence(against: url, policy: context.policy) else { return nil }
      return RuleMatch(
        rule: rule, range: context.sourceRange(of: link.url), entity: .url, confidence: active.declaration.confidence,
        bound: nil, evidence: [evidence], related: [],
        fix: fixes.fix(of: link, parameters: condition.parameters))
    }
  }

  /// What the rule has against the link; nil where nothing. Where hosts and parameters are named, both must fit.
  private func evidence(against url: LinkParts, policy: Policy) -> Evidence? {
    let host = link.hosts.firstIndex { url.isHost($0) }.map { condition.hosts[$0] }
    if !condition.hosts.isEmpty, host == nil { return nil }
    let parameter = condition.parameters.first { url.hasParameter($0) }
    if !condition.parameters.isEmpty, parameter == nil { return nil }
    guard !(condition.unlessRegistered && isRegistered(url, in: policy.authority)) else { return nil }
    return (parameter ?? host).map { Evidence(.list, name: $0) }
  }

  private func isRegistered(_ url: LinkParts, in authority: Authority) -> Bool {
    let isHost = { (name: String) in url.isHost(HostName(name)) }
    return authority.ownDomains.contains(where: isHost) || authority.publicHosts.contains(where: isHost)
      || authority.toolsApproved.contains { isHost($0.host) }
  }
}
