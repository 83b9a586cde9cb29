import Rules

extension RoleReader {
  /// How far after a name the organisation is looked for that it speaks for.
  private static let reach = 8
  /// The letters of a sports club's kind at most: "LG", "TSV".
  private static let clubLength = 3

  /// "… von der Verbraucherzentrale", "… (Mieterverein)", "… – Technische Hochschule", "… bei FragDenStaat".
  var isForOrganization: Bool {
    let opening = name.upperBound
    guard opening + 1 < ceiling,
      isApposition(opening) || role(opening) == .of || role(opening) == .toward
        || isCue(opening, .preposition) && isCue(opening + 1, .determiner)
    else { return false }
    if role(opening) == .of, isSign(opening + 1, "\"") { return true }
    // "von Germanwatch": without an article it is a name of its own.
    let next = tokens[opening + 1].facts
    if role(opening) == .of, next.shape.startsName, next.firstName | next.surname == 0, !isHome(opening + 1) {
      return true
    }
    for index in window(from: opening + 1, Self.reach - 1) {
      if isOrganization(index) { return true }
      let isWay =
        tokens[index].facts.shape != .small || isCue(index, .determiner) || isCue(index, .particle)
        || isPreposition(index) || isCue(index, .conjunction) || isCue(index, .adjective)
      guard isWay, !isEnd(index), role(index) != .privately else { return false }
    }
    return false
  }

  /// "… (TSV Odenbrecht)", "… vom FC Kranzbühl", without an age.
  var isAthlete: Bool {
    let opening = name.upperBound
    guard opening + 1 < ceiling, isSign(opening, "(") || isSign(opening, ",") || role(opening) == .of else {
      return false
    }
    let club = tokens[opening + 1].facts
    let isClub = isCue(opening + 1, .team) || role(opening + 1) == .organization && club.length <= Self.clubLength
    return club.shape == .allCapitals && isClub && !sentence.contains { isCue($0, .age) }
  }

  func isApposition(_ index: Int) -> Bool {
    isSign(index, ",") || isSign(index, "(") || isSign(index, "–") || isSign(index, "|") || isSign(index, "[")
  }

  private func isOrganization(_ index: Int) -> Bool {
    let facts = tokens[index].facts
    switch role(index) {
    case .organization, .bearer: return facts.shape.startsName
    case .none: break
    default: return false
    }
    if facts.shape == .mixed { return true }
    if facts.shape == .allCapitals { return facts.length > 2 && !facts.isShouted }
    return isDomain(index)
  }

  /// "netzpolitik.org".
  private func isDomain(_ index: Int) -> Bool {
    guard index + 2 < sentence.upperBound, isSign(index + 1, ".") else { return false }
    return tokens[index].end == tokens[index + 1].start && tokens[index + 1].end == tokens[index + 2].start
      && tokens[index + 2].facts.shape == .small
  }

  /// A street, a town, a school: where somebody lives or learns.
  private func isHome(_ index: Int) -> Bool {
    role(index) == .namesake || isCue(index, .street) || isCue(index, .place) || isCue(index, .institution)
      || role(index) == .privately || role(index) == .country
  }

  private func isEnd(_ index: Int) -> Bool {
    isSign(index, ")") || isSign(index, "]") || isSign(index, ";") || isSign(index, ":")
  }
}
