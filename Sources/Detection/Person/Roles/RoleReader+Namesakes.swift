extension RoleReader {
  /// Whether a thing bears the name: a street, a school, a firm, a storm, a radio call sign (LX-03, LX-04, LX-17,
  /// LX-19, LX-20).
  var isNamesake: Bool {
    isFollowedByThing || isJoinedToThing || isCallSign || isPrecededByThing || isThingItself || isFigure
      || isJobTitle || isTitleOfWork || isValueOfThing
  }

  /// Whether a salutation, title or office stands directly before the name, which then is a person's.
  var hasPersonCueBefore: Bool {
    guard let before = wordBefore else { return false }
    return isCue(before, .salutation) || isCue(before, .household) || isTitle(before)
  }

  func isTitle(_ index: Int) -> Bool {
    isCue(index, .title) && role(index) != .thing
  }

  /// The last token before the name that is neither the dot of an abbreviation nor a quotation mark.
  var wordBefore: Int? {
    var index = name.lowerBound - 1
    while index >= sentence.lowerBound, isSign(index, ".") || isSign(index, "\"") { index -= 1 }
    return index >= sentence.lowerBound ? index : nil
  }

  /// "Willy Brandt Schule", "Hahn & Söhne"; not "Altmanns Haus", "Frau Altmann Rathaus", nor at the end of a line.
  private var isFollowedByThing: Bool {
    let next = name.upperBound
    guard next < sentence.upperBound, tokens[next].facts.position < 2,
      !NameRun.isAddressed(tokens, name.lowerBound)
    else { return false }
    let last = tokens[name.upperBound - 1].facts
    let isGenitive = last.firstName == 3 || last.surname == 3
    if role(next) == .namesake || role(next) == .bearer || role(next) == .organization {
      return tokens[next].facts.shape.startsName && !isGenitive
    }
    guard isSign(next, "&") || isSign(next, "+"), next + 1 < sentence.upperBound else { return false }
    return next + 1 < ceiling || isCue(next + 1, .company) || isCue(next + 1, .kinship)
  }

  /// "Robert Koch-Institut".
  private var isJoinedToThing: Bool {
    name.contains { index in
      let role = role(index)
      guard role == .namesake || role == .bearer || role == .organization else { return false }
      return text[tokens[index].start..<tokens[index].end].contains(UInt8(ascii: "-"))
    }
  }

  /// "Florian Neudorf 1/44-1".
  private var isCallSign: Bool {
    let next = name.upperBound
    guard next + 2 < sentence.upperBound else { return false }
    return number(next) != nil && isSign(next + 1, "/") && number(next + 2) != nil
  }

  /// "Stiftung Anne Frank", "Sankt Martin", "Sturmtief Xandra".
  private var isPrecededByThing: Bool {
    guard let before = wordBefore, before >= floor else { return false }
    if role(before) == .thing { return tokens[before].facts.shape.startsName || tokens[before].facts.shape == .small }
    guard role(before) == .bearer, tokens[before].facts.shape.startsName else { return false }
    return before == name.lowerBound - 1 || isSign(name.lowerBound - 1, "\"")
  }

  /// A word that is a firm's, a club's or an illness's name, alone or first of several, unless a cue makes it a person's.
  private var isThingItself: Bool {
    role(name.lowerBound) == .thing && !hasPersonCueBefore
  }

  /// "Frau Holle": listed with the word before it.
  private var isFigure: Bool {
    guard hasPersonCueBefore, name.count == 1 else { return false }
    return lexicon.entry(for: folded(name.lowerBound - 1..<name.upperBound).hash).role == RoleCue.thing.rawValue
  }

  /// "Schäfer (m/w/d)".
  private var isJobTitle: Bool {
    let next = name.upperBound
    guard next + 2 < sentence.upperBound, isSign(next, "(") else { return false }
    return tokens[next + 1].facts.length == 1 && isSign(next + 2, "/")
  }

  /// "der Film „Erin Brockovich“".
  private var isTitleOfWork: Bool {
    let (before, next) = (name.lowerBound - 1, name.upperBound)
    guard before > sentence.lowerBound, next < sentence.upperBound, isSign(before, "\""), isSign(next, "\"") else {
      return false
    }
    return (max(sentence.lowerBound, before - 2)..<before).contains { isCue($0, .work) }
  }

  /// "city: Jena": all that stands in a field whose words are none of them names.
  private var isValueOfThing: Bool {
    announced.isField && announced.cue == .thing && name.count == 1 && sentence.count == 1
  }
}
