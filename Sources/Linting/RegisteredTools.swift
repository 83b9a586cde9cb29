import Detection
import Drafts
import Patterns
import Rules
import SourceText

/// What a draft says of services that the authority has approved, for a wording rule about services.
///
/// A match is about an approved one where it stands in a link to a registered host, or in the text of such a link. In a
/// link to another host it is not. In all other text it is where the paragraph links to an approved tool to which the
/// rule would object by its address too, or where it bears the tool's name: `Doodle-Umfrage` for `doodle.com`.
struct RegisteredTools {
  /// Targets and texts of links to registered hosts, in the matching text.
  private var links: [ByteRange] = []
  /// The same of links to other hosts.
  private var otherLinks: [ByteRange] = []
  /// Paragraphs that link to an approved tool of the rule's kind.
  private var paragraphs: Set<Int> = []
  /// The names of approved tools, in lower case.
  private let names: [String]

  /// Shorter names would be found in other words.
  private static let shortestName = 5

  /// Nil where nothing is registered; `patterns` are what the rule looks for.
  init?(in context: RuleContext, patterns: [PatternID]) {
    let authority = context.policy.authority
    let tools = authority.toolsApproved.map { HostName($0.host) }
    let others = (authority.ownDomains + authority.publicHosts).map { HostName($0) }
    guard !tools.isEmpty || !others.isEmpty else { return nil }
    names = authority.toolsApproved.compactMap { Self.name(ofHost: $0.host) }
    let draft = context.view.draft
    for (link, url) in zip(draft.links, context.linkParts) {
      let isTool = tools.contains { url.isHost($0) }
      let places = [link.url, link.display].compactMap(\.self)
      guard isTool || others.contains(where: { url.isHost($0) }) else {
        if !draft.parts(of: link).host.isEmpty { otherLinks += places }
        continue
      }
      links += places
      if isTool, patterns.contains(where: { context.scanner.firstMatch(of: $0, in: link.url) != nil }) {
        paragraphs.formUnion(places.compactMap { context.view.paragraph(at: $0.start) })
      }
    }
    links.sort()
    otherLinks.sort()
  }

  /// Whether a match in the matching text is about an approved service.
  func cover(_ match: ByteRange, in context: RuleContext) -> Bool {
    // Where one link stands in the text of another, a match starts after it or ends before it.
    if otherLinks.holdInOrder(match) { return false }
    if links.holdInOrder(match) { return true }
    if let paragraph = context.view.paragraph(at: match.start), paragraphs.contains(paragraph) { return true }
    guard !names.isEmpty else { return false }
    let text = context.view.draft.string(in: match).lowercased()
    return names.contains { text.contains($0) }
  }

  /// The label before the top-level domain.
  private static func name(ofHost host: String) -> String? {
    let labels = host.lowercased().split(separator: ".")
    guard labels.count >= 2 else { return nil }
    let name = String(labels[labels.count - 2])
    return name.count >= shortestName ? name : nil
  }
}
