import Drafts
import Rules
import SourceText

extension RoleReader {
  /// How far after "von …" the participle of what was made is looked for.
  private static let makerReach = 24

  /// Who speaks or publishes for everyone to hear: in an article of their own, on a page that is linked, for an
  /// organisation (LX-06, LX-07). Nobody does where the sentence tells of private life, nor the one it tells about.
  var publicFunction: RoleDecision? {
    guard !announced.isPrivate, !cues.contains(.privateLife), !isToldAbout, !isPersonal, !isChild else { return nil }
    if isAthlete { return RoleDecision(role: .performer, reason: "for-team") }
    if followsTitle || isMaker || isByline { return RoleDecision(role: .credited, reason: "author", isShared: true) }
    if isOnProgramme { return RoleDecision(role: .performer, reason: "programme", isShared: true) }
    if isSubject, hasOwnPublication {
      return RoleDecision(role: .credited, reason: "own-publication", isShared: true)
    }
    if speaksOut || cues.contains(.event) || isAside, isForOrganization {
      return RoleDecision(role: .performer, reason: "speaks-for", isShared: true)
    }
    let isTold = hasSpokenLink || writesInPublication || publishes && !links.isEmpty
    let isNamed = isLinked && (speaksOut || cues.contains(.event) || announced.isAtEvent)
    guard isNamed || isSubject && isTold else { return nil }
    return RoleDecision(role: .performer, reason: "linked-statement", isShared: true)
  }

  /// Whether the name stands at an event or beside a link, and the sentence tells nothing of what befell somebody.
  private var isAside: Bool {
    (announced.isAtEvent || !links.isEmpty) && !sentence.contains { isCue($0, .life) }
  }

  /// Whether a preposition or verb makes the name the one that something is told about or done to: "über …", "gegen …".
  private var isToldAbout: Bool {
    var index = name.lowerBound - 1
    while index >= floor, isSign(index, ".") || isTitle(index) || isCue(index, .salutation) || isCue(index, .role) {
      index -= 1
    }
    return index >= floor && (role(index) == .about || role(index) == .toward) && tokens[index].facts.shape == .small
  }

  /// The first name of the sentence, one more in its enumeration, or one beside the verb.
  private var isSubject: Bool {
    guard let previous else { return true }
    return previous.isShared && isEnumerated
      || (max(floor, name.lowerBound - 2)..<min(name.upperBound + 1, sentence.upperBound)).contains(where: isSpeech)
  }

  /// "in ihrem Artikel", "aus seinem neuen Roman".
  private var hasOwnPublication: Bool {
    hasPossessive { index in
      // "… und ihr neues Programm"
      let isJoined = index == name.upperBound + 1 && isCue(index - 1, .conjunction)
      return (isPreposition(index - 1) || isJoined) && isPublication(after: index)
    }
  }

  /// "schreibt in der Wiesendorfer Zeitung": a verb of speech, and where it is said.
  private var writesInPublication: Bool {
    cues.contains(.speaks)
      && sentence.contains { isCue($0, .preposition) && tokens[$0].facts.shape == .small && isPublication(after: $0) }
  }

  /// "über ihre Krankheit", "von seinen Söhnen": what is told is one's own life, unless a link leads to where it is told.
  private var isPersonal: Bool {
    hasPossessive { index in
      (role(index - 1) == .about || role(index - 1) == .of) && !isPublication(after: index)
        && !links.contains { $0.range.contains(tokens[index].start) }
    }
  }

  private func hasPossessive(where isMeant: (Int) -> Bool) -> Bool {
    cues.contains(.possessive) && sentence.dropFirst().contains { role($0) == .possessive && isMeant($0) }
  }

  /// "… hat die Karte programmiert".
  private var publishes: Bool {
    cues.contains(.credit) && sentence.contains { role($0) == .credit && tokens[$0].facts.shape == .small }
  }

  /// A word for what is published after a possessive, or the text of a link: "in ihrem [Beitrag](…)".
  private func isPublication(after index: Int) -> Bool {
    if role(index) == .possessive, index + 1 < sentence.upperBound,
      links.contains(where: { $0.range.start == tokens[index + 1].start })
    {
      return true
    }
    return window(from: index + 1, 3, to: sentence.upperBound).prefix { tokens[$0].facts.shape != .sign }
      .contains { role($0) == .event || isCue($0, .work) }
  }

  /// "„Das Salz der Hallig“ von …", or, where books or talks are announced, "„Das Salz der Hallig“ (…)" and
  /// "…, „Das Salz der Hallig“". What ends with a full stop is something said.
  private var followsTitle: Bool {
    let before = name.lowerBound - 1
    if before > floor + 1, isSign(before - 1, "\""), !isEndOfSentence(before - 2) {
      if role(before) == .of || role(before) == .with { return true }
      if isSign(before, "("), isAnnounced { return true }
    }
    let next = name.upperBound
    return next + 2 < sentence.upperBound && isSign(next, ",") && isSign(next + 1, "\"") && isAnnounced
  }

  private var isAnnounced: Bool { cues.contains(.event) || announced.isAtEvent }

  private func isEndOfSentence(_ index: Int) -> Bool {
    isSign(index, ".") || isSign(index, "!") || isSign(index, "?")
  }

  /// "Von …" as all that a line says.
  private var isByline: Bool {
    guard name.count > 1, sentence.count <= name.count + 1 else { return false }
    // "Roman von Friedegund Haller" looks like one name.
    let isWork = role(name.lowerBound) == .event && role(name.lowerBound + 1) == .of
    return isWork || role(sentence.lowerBound) == .of && sentence.lowerBound < name.lowerBound
  }

  /// "… (9)", "…, 12 Jahre", "…, Kita Sonnenhügel": who writes, paints or plays is a child.
  var isChild: Bool {
    let next = name.upperBound
    guard next + 1 < sentence.upperBound else { return false }
    let opens = isSign(next, "(") || isSign(next, ",") || isCue(next, .preposition) || role(next) == .of
    guard opens else { return false }
    if let age = number(next + 1), age < 18 { return true }
    return window(from: next + 1, 3).contains { role($0) == .namesake && isCue($0, .institution) }
  }

  /// "von … gestaltet", "durch … übersetzt".
  private var isMaker: Bool {
    guard let before = wordBefore, before >= floor else { return false }
    let by = isTitle(before) ? before - 1 : before
    guard by >= floor, role(by) == .of || role(by) == .with else { return false }
    return window(from: name.upperBound, Self.makerReach, to: sentence.upperBound).contains {
      role($0) == .credit && tokens[$0].facts.shape == .small
    }
  }

  func isPreposition(_ index: Int) -> Bool {
    isCue(index, .preposition) || isCue(index, .personPreposition) || role(index) == .of || role(index) == .about
  }

  /// Whether the name stands in the text of a link.
  private var isLinked: Bool {
    let range = tokens[name.lowerBound].start..<tokens[name.upperBound - 1].end
    return links.contains { $0.range.start < range.upperBound && range.lowerBound < $0.range.end }
  }

  /// Whether a verb of speech stands in the text of a link: "[fordert](…)".
  private var hasSpokenLink: Bool {
    links.contains { link in
      sentence.contains { isSpeech($0) && link.range.start <= tokens[$0].start && tokens[$0].end <= link.range.end }
    }
  }

  func isSpeech(_ index: Int) -> Bool {
    role(index) == .speaks || role(index) == .credit && tokens[index].facts.shape == .small || role(index) == .performs
      || isCue(index, .speech)
  }
}
