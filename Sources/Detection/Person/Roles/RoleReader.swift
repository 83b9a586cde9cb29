import Drafts
import Rules
import SourceText

/// Decides who a name is by the words around it (rule-catalogue A.3, LX-01 to LX-22).
///
/// It reads the tokens that the model has read already, so it costs a few comparisons a name. The order of the
/// questions is the order of their weight: what is no person at all, what stands directly beside the name, what the
/// sentence says, what is listed.
struct RoleReader {
  let text: UnsafeBufferPointer<UInt8>
  let tokens: [PersonToken]
  let lexicon: NameLexicon
  /// The tokens of the sentence.
  private(set) var sentence = 0..<0
  /// The tokens of the name.
  private(set) var name = 0..<0
  /// Where the name before it in the same sentence ends, or the sentence begins.
  private(set) var floor = 0
  /// Where the next name begins, or the sentence ends.
  private(set) var ceiling = 0
  /// What the name before it in the same sentence was; nil where it is the first.
  private(set) var previous: RoleDecision?
  /// What stands over the sentence.
  private(set) var announced = Announcement()
  /// The texts of links in the sentence.
  private(set) var links: [InlineScope] = []
  /// The cues of the sentence.
  private(set) var cues = RoleCueSet()
  /// Whether the sentence has a verb of speaking or appearing.
  private(set) var speaksOut = false

  init(text: UnsafeBufferPointer<UInt8>, tokens: [PersonToken], lexicon: NameLexicon) {
    self.text = text
    self.tokens = tokens
    self.lexicon = lexicon
  }

  /// Turns to a sentence; `announced` is what stands over it, `links` are the texts of links in it.
  mutating func open(_ sentence: Range<Int>, announced: Announcement, links: [InlineScope]) {
    self.sentence = sentence
    self.announced = announced
    self.links = links
    cues = RoleCueSet(of: tokens[sentence])
    speaksOut = sentence.contains(where: isSpeech)
    floor = sentence.lowerBound
    previous = nil
  }

  /// Decides on the next name of the sentence: `tokens` are those of the name, counted from the first one of the
  /// sentence, `next` is the first token of the name after it, counted as in the tokens of the reader.
  mutating func decide(_ tokens: Range<Int>, next: Int?) -> RoleDecision {
    name = tokens.lowerBound + sentence.lowerBound..<tokens.upperBound + sentence.lowerBound
    ceiling = next ?? sentence.upperBound
    let decision = decision()
    previous = decision
    floor = name.upperBound
    return decision
  }

  private func decision() -> RoleDecision {
    if contains(.placeholder) || listed == .placeholder {
      return RoleDecision(role: .placeholder, reason: "placeholder")
    }
    if isNamesake || listed == .thing { return RoleDecision(role: .namedAfter, reason: "namesake") }
    if hasYearsOfLife { return RoleDecision(role: .historical, reason: "years-of-life") }
    if listed == .historic { return RoleDecision(role: .historical, reason: "historical-list") }
    if isMarkedPrivate { return RoleDecision(role: .private, reason: "marked-private") }
    let before = decisionBefore
    if var after = decisionAfter, after.reason != RoleDecision.appears || !isPrivate(before) {
      after.isShared = before?.isShared ?? false
      return after
    }
    if let before { return before }
    if let previous, previous.isShared, isEnumerated { return previous }
    if isHistoric { return RoleDecision(role: .historical, reason: "historical-list") }
    if isOfferedAsContact { return RoleDecision(role: .pressContact, reason: "contact-sentence") }
    if announced.isField, let announcement { return announcement }
    if let publicFunction { return publicFunction }
    if hasPersonCueBefore, !announced.isOfList {
      return RoleDecision(role: .private, reason: RoleDecision.salutation)
    }
    if let announcement { return announcement }
    if speaksOfThePast { return RoleDecision(role: .historical, reason: "past-century") }
    return RoleDecision(role: .private, reason: RoleDecision.noPublicRole)
  }

  /// "Schülerin …", "die Kinder … und …": a verb of appearing says nothing of those.
  private func isPrivate(_ before: RoleDecision?) -> Bool {
    if let before { return before.role == .private }
    guard let previous, isEnumerated else { return false }
    return previous.role == .private && previous.isOwn
  }

  /// What the list says of a name of several words as a whole.
  private var listed: RoleCue? {
    guard name.count > 1 else { return nil }
    return RoleCue(rawValue: lexicon.entry(for: folded(name).hash).role)
  }

  /// At most `length` tokens from `start` on, up to the next name or to `end`.
  func window(from start: Int, _ length: Int, to end: Int? = nil) -> Range<Int> {
    start..<max(start, min(start + length, end ?? ceiling))
  }

  func role(_ index: Int) -> RoleCue {
    RoleCue(rawValue: tokens[index].facts.role) ?? .none
  }

  func isSign(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    tokens[index].facts.shape == .sign && tokens[index].facts.cue == CueClass.sign(scalar.value)
  }

  func isCue(_ index: Int, _ cue: CueClass) -> Bool {
    tokens[index].facts.cue == cue.rawValue
  }

  /// The value of a number token; nil for any other.
  func number(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.facts.shape == .number, token.end - token.start < 6 else { return nil }
    return text[token.start..<token.end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func contains(_ cue: RoleCue) -> Bool {
    name.contains { role($0) == cue }
  }

  /// "privat" in brackets or after a comma.
  private var isMarkedPrivate: Bool {
    let next = name.upperBound
    guard next + 1 < sentence.upperBound else { return false }
    return (isSign(next, "(") || isSign(next, ",")) && role(next + 1) == .markedPrivate
  }
}
