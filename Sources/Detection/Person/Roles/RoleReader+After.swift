import Rules

extension RoleReader {
  /// How far after a name its role is looked for.
  private static let reach = 7

  /// What the words after the name say: ", Dezernentin für …", "(SPD)", "ist neue Landrätin".
  var decisionAfter: RoleDecision? {
    let next = appositionStart
    guard next + 1 < sentence.upperBound, next < ceiling else { return nil }
    if isBracket(next), isParty(inBracketsAt: next) {
      return RoleDecision(role: .officeHolder, reason: "party-after")
    }
    if isForParty(next) { return RoleDecision(role: .officeHolder, reason: "party-after") }
    let isApposition = isApposition(next)
    let isCopula = role(next) == .copula || role(next) == .capacity
    if role(next) == .performs, !isCopula { return performing(next) }
    guard isApposition || isCopula else { return nil }
    for index in next + 1..<min(next + 1 + Self.reach, sentence.upperBound) {
      if index >= ceiling { return nil }
      if let decision = decision(of: index, isApposition: isApposition, isClose: index - next <= 2) { return decision }
      let facts = tokens[index].facts
      let isVerb = [.answers, .performs, .speaks].contains(role(index)) || isCue(index, .speech)
      guard !isVerb, facts.shape == .small || facts.shape == .number || isCue(index, .demonym) else { return nil }
    }
    return nil
  }

  /// The token after the name, or the second of two brackets there: "… (Odenbrecht) (SPD)".
  private var appositionStart: Int {
    let next = name.upperBound
    guard next + 3 < ceiling, isSign(next, "("), isSign(next + 2, ")"), isBracket(next + 3) else {
      return next
    }
    return next + 3
  }

  private func isBracket(_ index: Int) -> Bool {
    isSign(index, "(") || isSign(index, "[")
  }

  /// "[SPD]", "(BÜNDNIS 90/DIE GRÜNEN)", "(Freie Wähler)".
  private func isParty(inBracketsAt open: Int) -> Bool {
    let inside = window(from: open + 1, Self.reach).prefix { !isSign($0, ")") && !isSign($0, "]") }
    return inside.contains { role($0) == .party } && !inside.contains { role($0) == .privately }
  }

  /// "für die CDU", "von den Grünen".
  private func isForParty(_ index: Int) -> Bool {
    guard role(index) == .of || role(index) == .toward else { return false }
    return window(from: index + 1, 3).contains { role($0) == .party && tokens[$0].facts.shape.startsName }
  }

  private func decision(of index: Int, isApposition: Bool, isClose: Bool) -> RoleDecision? {
    if isApposition, role(index) == .party { return RoleDecision(role: .officeHolder, reason: "party-after") }
    // ", Landrat Odenbrecht": the office of the next name.
    if ceiling < sentence.upperBound, ceiling - index <= 3, !startsLine(ceiling), isDirectlyBeforeNext(index) {
      return nil
    }
    // ", Pressestelle," is a label; ", Anmeldung ab sofort" is a sentence of its own.
    let isLabel = isApposition && isClose && isEndOfPhrase(index + 1)
    switch role(index) {
    case .office: return RoleDecision(role: .officeHolder, reason: "office-after")
    case .press where isLabel: return RoleDecision(role: .pressContact, reason: "contact-after")
    case .performer: return RoleDecision(role: .performer, reason: "profession-after")
    case .event where isLabel: return RoleDecision(role: .performer, reason: "event-after")
    case .credit where isLabel: return RoleDecision(role: .credited, reason: "credit-after")
    default: return nil
    }
  }

  private func isEndOfPhrase(_ index: Int) -> Bool {
    index == sentence.upperBound || tokens[index].facts.shape == .sign || startsLine(index)
  }

  func startsLine(_ index: Int) -> Bool {
    tokens[index].facts.position > 1
  }

  private func isDirectlyBeforeNext(_ index: Int) -> Bool {
    (index + 1..<ceiling).allSatisfy { isCue($0, .title) || isCue($0, .salutation) || isSign($0, ".") }
  }

  /// "… liest aus ihrem Roman", "… spielt Werke von": on a stage only where the sentence has one.
  private func performing(_ index: Int) -> RoleDecision? {
    let isQuoted = (index + 1..<min(index + 3, sentence.upperBound)).contains { isSign($0, "\"") }
    let isGuest = role(sentence.lowerBound) == .with && name.lowerBound - sentence.lowerBound <= 5
    if isQuoted || isGuest && wordBefore.map(isTitle) == true {
      return RoleDecision(role: .performer, reason: RoleDecision.appears)
    }
    let isEvent = sentence.contains { place in
      let role = role(place)
      return !name.contains(place) && (role == .event || isCue(place, .work) || role == .performer)
    }
    return isEvent ? RoleDecision(role: .performer, reason: RoleDecision.appears) : nil
  }
}
