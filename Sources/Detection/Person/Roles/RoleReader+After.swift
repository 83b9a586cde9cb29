import Rules

extension RoleReader {
  /// How far after a name its role is looked for.
  private static let reach = 7

  /// What the words after the name say: ", Dezernentin für …", "(SPD)", "ist neue Landrätin".
  var decisionAfter: RoleDecision? {
    let next = name.upperBound
    guard next + 1 < sentence.upperBound, next < ceiling else { return nil }
    let isApposition = isSign(next, ",") || isSign(next, "(") || isSign(next, "–") || isSign(next, "|")
    let isCopula = role(next) == .copula || role(next) == .capacity
    if role(next) == .performs, !isCopula { return performing(next) }
    guard isApposition || isCopula else { return nil }
    for index in next + 1..<min(next + 1 + Self.reach, sentence.upperBound) {
      if index >= ceiling { return nil }
      if let decision = decision(of: index, isApposition: isApposition) { return decision }
      let facts = tokens[index].facts
      guard facts.shape == .small || facts.shape == .number else { return nil }
    }
    return nil
  }

  private func decision(of index: Int, isApposition: Bool) -> RoleDecision? {
    if isApposition, role(index) == .party { return RoleDecision(role: .officeHolder, reason: "party-after") }
    // ", Landrat Odenbrecht": the office of the next name.
    if ceiling < sentence.upperBound, ceiling - index <= 3, isDirectlyBeforeNext(index) { return nil }
    switch role(index) {
    case .office: return RoleDecision(role: .officeHolder, reason: "office-after")
    case .press where isApposition: return RoleDecision(role: .pressContact, reason: "contact-after")
    case .performer: return RoleDecision(role: .performer, reason: "profession-after")
    case .event where isApposition: return RoleDecision(role: .performer, reason: "event-after")
    case .credit where isApposition: return RoleDecision(role: .credited, reason: "credit-after")
    default: return nil
    }
  }

  private func isDirectlyBeforeNext(_ index: Int) -> Bool {
    (index + 1..<ceiling).allSatisfy { isCue($0, .title) || isCue($0, .salutation) || isSign($0, ".") }
  }

  /// "… liest aus ihrem Roman", "… spielt Werke von": on a stage only where the sentence has one.
  private func performing(_ index: Int) -> RoleDecision? {
    let isEvent = sentence.contains { place in
      let role = role(place)
      return !name.contains(place) && (role == .event || isCue(place, .work) || role == .performer)
    }
    return isEvent ? RoleDecision(role: .performer, reason: "appears") : nil
  }
}
