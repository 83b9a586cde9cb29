import Rules

extension RoleReader {
  /// How far before a name its role is looked for.
  private static let reach = 12
  /// The longest title of a work or a talk that is passed, in tokens.
  private static let longestTitle = 10

  /// What the words before the name say: "Landrätin Dr. Altmann", "Pressekontakt: …", "Lesung mit …".
  var decisionBefore: RoleDecision? {
    var path = Path()
    var index = name.lowerBound - 1
    while index >= floor, name.lowerBound - index <= Self.reach {
      if let decision = decision(for: index, path) { return decision }
      guard path.passes(index, self) else { break }
      index = isSign(index, "\"") ? openingQuote(before: index) : index - 1
    }
    return nil
  }

  /// The token before a quoted title that ends at `index`; the one before `index` where nothing is quoted.
  private func openingQuote(before index: Int) -> Int {
    let inside = max(floor, index - Self.longestTitle)..<index
    return inside.last { isSign($0, "\"") }.map { $0 - 1 } ?? index - 1
  }

  /// What the field or the heading above says. In a list it says nothing of who does or undergoes something there.
  var announcement: RoleDecision? {
    if announced.isOfList, announced.isPrivate || cues.contains(.privateLife) || isFollowedByVerb { return nil }
    let reason = announced.isField ? RoleDecision.field : RoleDecision.heading
    switch announced.cue {
    case .office: return RoleDecision(role: .officeHolder, reason: reason, isShared: true)
    case .press: return RoleDecision(role: .pressContact, reason: reason, isShared: true)
    case .credit: return RoleDecision(role: .credited, reason: reason, isShared: true)
    case .performs where announced.isOfList:
      return RoleDecision(role: .performer, reason: reason, isShared: true)
    case .event, .performer: return RoleDecision(role: .performer, reason: reason, isShared: true)
    case .memory, .ruler: return RoleDecision(role: .historical, reason: reason, isShared: true)
    case .privately where announced.isField: return RoleDecision(role: .private, reason: reason, isShared: true)
    default: return nil
    }
  }

  /// Whether only commas, "und", titles and brackets with what belongs to the name before stand between the two names.
  var isEnumerated: Bool {
    var isInBrackets = false
    return (floor..<name.lowerBound).allSatisfy { index in
      if isSign(index, "(") { isInBrackets = true }
      defer { if isSign(index, ")") { isInBrackets = false } }
      return isInBrackets || isSign(index, ",") || isSign(index, "/") || isSign(index, "&") || isSign(index, ".")
        || role(index) == .with || isCue(index, .conjunction) || isCue(index, .title) || isCue(index, .salutation)
    }
  }

  private func decision(for index: Int, _ path: Path) -> RoleDecision? {
    let isLabel = path.colon || path.copula
    let isNext =
      name.lowerBound - index == 1 && (index == sentence.lowerBound || tokens[index - 1].facts.shape == .sign)
    switch role(index) {
    case .office where !path.isDirected && !path.performs: return office(at: index, path)
    case .press where isLabel || name.lowerBound - index <= 4 && !path.comma:
      return RoleDecision(role: .pressContact, reason: "contact-before", isShared: true)
    case .credit where isCredit(index, path):
      return RoleDecision(role: .credited, reason: "credit-before", isShared: true)
    case .event where isLabel || path.announces || path.performs || path.dash || isNext:
      if isKin(before: index) { return RoleDecision(role: .private, reason: "private-before") }
      return RoleDecision(role: .performer, reason: "event-before", isShared: true)
    case .performer where !path.isDirected || isLabel:
      if path.comma, !path.colon, isKin(before: index) {
        return RoleDecision(role: .private, reason: "private-before")
      }
      return RoleDecision(role: .performer, reason: "profession-before", isShared: isPlural(index) || isLabel)
    case .with where path.colon && (index == sentence.lowerBound || startsLine(index)):
      return RoleDecision(role: .performer, reason: "event-before", isShared: true)
    case .performs where isOnStage(index) || path.of && tokens[index].facts.shape == .small || leads(index):
      return RoleDecision(role: .performer, reason: RoleDecision.appears, isShared: true)
    case .memory where path.about || isLabel || name.lowerBound - index <= 2 && path.isDirected || path.announces:
      return RoleDecision(role: .historical, reason: "memory-before", isShared: true)
    case .ruler where name.lowerBound - index <= 2 && !path.comma:
      return RoleDecision(role: .historical, reason: "ruler-before")
    case .privately where !path.isDirected && !path.performs:
      return RoleDecision(role: .private, reason: "private-before", isShared: isPlural(index))
    default:
      guard isSign(index, "©") else { return nil }
      return RoleDecision(role: .credited, reason: "credit-before", isShared: true)
    }
  }

  /// An office before the name is the name's, but not in "Richter, Annegret" and "der Enkel des Bürgermeisters, …".
  private func office(at index: Int, _ path: Path) -> RoleDecision? {
    if path.comma, !path.colon {
      if index == sentence.lowerBound, index + 1 < name.lowerBound, isSign(index + 1, ",") { return nil }
      if isKin(before: index) { return RoleDecision(role: .private, reason: "private-before") }
    }
    if path.colon, isFollowedByContactData {
      return RoleDecision(role: .pressContact, reason: "contact-before", isShared: true)
    }
    return RoleDecision(
      role: .officeHolder, reason: "office-before",
      isShared: path.colon || path.copula || isPlural(index) || tokens[index].facts.shape == .small)
  }

  /// "der Enkel des Bürgermeisters": the office is another person's.
  private func isKin(before index: Int) -> Bool {
    (max(floor, index - 3)..<index).contains { role($0) == .privately }
  }

  /// "Foto: …", "gestaltet von …"; not "auf dem Bild: …", "Unser Bild: …", "Bild: v. l. …", which tell who is in it.
  private func isCredit(_ index: Int, _ path: Path) -> Bool {
    guard !path.performs, !isFollowedByVerb, !path.of || !isChild else { return false }
    if tokens[index].facts.shape == .small { return path.of }
    let isPlace = (max(floor, index - 2)..<index).contains { isCue($0, .preposition) || isCue($0, .determiner) }
    let isRow = (index..<name.lowerBound).contains { tokens[$0].facts.shape == .small && tokens[$0].facts.length == 1 }
    if path.colon, isPlace || isRow { return false }
    return !path.isDirected || path.announces || path.colon || path.copula
  }

  /// "Unser Bild: … hilft", "Foto: … zeigt": the name is in the picture, not under it.
  private var isFollowedByVerb: Bool {
    let next = name.upperBound
    guard next < sentence.upperBound, next < ceiling, tokens[next].facts.shape == .small else { return false }
    let joins: [CueClass] = [.conjunction, .preposition, .personPreposition, .particle, .abbreviation]
    return !joins.contains { isCue(next, $0) }
  }

  /// "Es spielt …", "Moderiert …": the verb is the first word or the second, after "Es".
  private func isOnStage(_ index: Int) -> Bool {
    index == sentence.lowerBound || index == sentence.lowerBound + 1 && isCue(index - 1, .pronoun)
  }

  /// "Durch den Abend führt …".
  private func leads(_ index: Int) -> Bool {
    index + 1 == name.lowerBound && role(sentence.lowerBound) == .with
  }

  /// "Stadträtinnen", "Abgeordneten", "Minister" cannot be told by its form.
  private func isPlural(_ index: Int) -> Bool {
    let word = text[tokens[index].start..<tokens[index].end]
    return ["innen", "äte", "äten", "eten", "nnen", "rs"].contains { word.reversed().starts(with: $0.utf8.reversed()) }
  }

  /// What lies between a word and the name after it.
  struct Path {
    var colon = false
    var comma = false
    /// A dash: "Vortrag „…“ – …".
    var dash = false
    var copula = false
    /// A preposition that points at the name: "gegen", "an", "mit".
    var isDirected = false
    /// "über", "an".
    var about = false
    /// "mit", "von", "durch".
    var announces = false
    /// "von".
    var of = false
    /// A verb of appearing on a stage.
    var performs = false

    /// Takes in a token; false where the way ends: another clause, a verb.
    mutating func passes(_ index: Int, _ reader: RoleReader) -> Bool {
      let facts = reader.tokens[index].facts
      switch facts.shape {
      case .sign: return passesSign(index, reader)
      case .small: return passesSmall(index, reader)
      case .boundary: return false
      default: return true
      }
    }

    private mutating func passesSign(_ index: Int, _ reader: RoleReader) -> Bool {
      if reader.isSign(index, ":") {
        colon = true
      } else if reader.isSign(index, ",") {
        comma = true
      } else if reader.isSign(index, "–") {
        dash = true
      } else if reader.isSign(index, "(") || reader.isSign(index, ")") || reader.isSign(index, ";")
        || reader.isSign(index, "!") || reader.isSign(index, "?")
      {
        return false
      }
      return true
    }

    private mutating func passesSmall(_ index: Int, _ reader: RoleReader) -> Bool {
      // What stands before "ist" or a colon belongs to the label: "Schiedsmann für den Bezirk ist".
      if colon || copula, !reader.isCue(index, .none) { return true }
      switch reader.role(index) {
      case .copula: copula = true
      case .about: (isDirected, about) = (true, true)
      case .with: (isDirected, announces) = (true, true)
      case .toward: isDirected = true
      case .of: (announces, of) = (true, true)
      case .capacity: isDirected = true
      case .performs: performs = true
      default:
        if reader.tokens[index].facts.length == 1, index + 1 < reader.tokens.count, reader.isSign(index + 1, ".") {
          return true
        }
        // "organisiert wird der Lauf von …", "Vorträge kamen von …"
        if of, reader.isCue(index, .auxiliary) || reader.isCue(index, .life) { return true }
        if of, index > reader.sentence.lowerBound, reader.role(index - 1) == .event { return true }
        let stops: [CueClass] = [.none, .life, .auxiliary, .speech]
        return !stops.contains { reader.isCue(index, $0) }
      }
      return true
    }
  }
}
