import Rules
import SourceText

/// Finds who a sentence speaks of: the entities in it, and nouns, initials and ages that mean one person.
struct PersonReferenceReader {
  let sentence: SentenceWords
  /// The entities of the sentence.
  let entities: ArraySlice<Entity>
  /// Where first names stand alone, in the matching text.
  let firstNames: [ByteRange]

  /// How many words may stand between an article and its noun (`ein 43-jähriger alkoholisierter Mann`).
  private static let articleReach = 4

  /// The references, in the order of the text.
  func references() -> [PersonReference] {
    var found = entities.compactMap(reference).filter { !isAnimal($0.range) }
    for index in sentence.words.indices {
      guard let reference = reference(at: index) else { continue }
      if !found.contains(where: { $0.range.overlaps(reference.range) }) { found.append(reference) }
    }
    for range in firstNames where isCalledByIt(range) {
      guard !found.contains(where: { $0.range.overlaps(range) }) else { continue }
      found.append(PersonReference(standing: .named, kind: .firstName, range: range))
    }
    return found.sorted { $0.range < $1.range }
  }

  private func reference(_ entity: Entity) -> PersonReference? {
    let standing: PersonReference.Standing
    switch entity.kind {
    case .handle: standing = .named
    case .age: standing = .aged
    case .minor where entity.valueClass == .underAge: standing = .aged
    case .person:
      switch entity.role {
      case .private, .unknown, nil: standing = .named
      case .officeHolder: standing = .officeHolder
      case .pressContact, .credited, .performer: standing = .professional
      case .historical, .placeholder, .namedAfter: return nil
      }
    default: return nil
    }
    return PersonReference(standing: standing, kind: entity.kind, range: entity.textRange)
  }

  private func reference(at index: Int) -> PersonReference? {
    age(at: index) ?? salutation(at: index) ?? initials(at: index) ?? noun(at: index)
  }

  /// Whether a person is called so: not a saint, an animal or what bears the name (`St. Georg`, `Anna-Heim`).
  func isCalledByIt(_ firstName: ByteRange) -> Bool {
    let words = sentence.indices(in: firstName)
    guard let first = words.first, let last = words.last, !sentence.words[first].isJoined else { return false }
    let isCompound = last + 1 < sentence.words.count && sentence.words[last + 1].isJoined
    let isSaint =
      first > 0 && ["st", "sankt", "saint"].contains { sentence.bytes(at: first - 1).elementsEqual($0.utf8) }
    return !isCompound && !isSaint && !isAnimal(firstName)
  }

  /// `der achtjährige Kater`, `Kater Moritz, 11 Jahre`: the noun stands right beside the age or the name, or one name
  /// before the age.
  private func isAnimal(_ range: ByteRange) -> Bool {
    let words = sentence.indices(in: range)
    if sentence.has(.animal, at: words.lowerBound - 1) || sentence.has(.animal, at: words.upperBound) { return true }
    return sentence.has(.animal, at: words.lowerBound - 2) && sentence.isCapitalised(at: words.lowerBound - 1)
  }

  // MARK: Ages, initials

  /// `43-jährige`, `43-year-old`.
  private func age(at index: Int) -> PersonReference? {
    guard isNumber(at: index), sentence.words.indices.contains(index + 1) else { return nil }
    let next = index + 1
    let isGerman = sentence.words[next].isJoined && sentence.bytes(at: next).starts(with: "jährige".utf8)
    let isEnglish =
      next + 1 < sentence.words.count && sentence.bytes(at: next).elementsEqual("year".utf8)
      && sentence.bytes(at: next + 1).elementsEqual("old".utf8)
    guard isGerman || isEnglish else { return nil }
    let before = index - 1
    if !sentence.hasArticle(at: before) || isPlural(at: before) { return nil }
    let aged = make(.aged, from: index, through: isGerman ? next : next + 1)
    return isAnimal(aged.range) ? nil : aged
  }

  /// `Frau K.`, `Herr Wiesendorf`.
  private func salutation(at index: Int) -> PersonReference? {
    guard sentence.has(.salutation, at: index), sentence.isCapitalised(at: index) else { return nil }
    var last = index + 1
    while last < sentence.words.count, isDegree(at: last) { last += 1 }
    guard last < sentence.words.count, sentence.isCapitalised(at: last), !sentence.words[last].opensClause else {
      return nil
    }
    return make(.named, from: last, through: last)
  }

  private func isDegree(at index: Int) -> Bool {
    ["dr", "prof"].contains { sentence.bytes(at: index).elementsEqual($0.utf8) }
  }

  /// `M. K.`, `Jonas W.`
  private func initials(at index: Int) -> PersonReference? {
    let next = index + 1
    guard next < sentence.words.count, isInitial(at: next), !sentence.words[next].isJoined else { return nil }
    guard isInitial(at: index) || isFirstName(at: index) else { return nil }
    return make(.named, from: index, through: next)
  }

  private func isInitial(at index: Int) -> Bool {
    sentence.words[index].range.count == 1 && sentence.isCapitalised(at: index)
      && sentence.byte(after: index) == UInt8(ascii: ".")
  }

  /// A first name that a detector has seen.
  private func isFirstName(at index: Int) -> Bool {
    let word = sentence.words[index].range
    return entities.contains { $0.kind == .person && $0.textRange.overlaps(word) }
      || firstNames.contains { $0.overlaps(word) }
  }

  // MARK: Nouns

  private func noun(at index: Int) -> PersonReference? {
    let isRole = sentence.has(.roleMasculine, at: index) || sentence.has(.roleFeminine, at: index)
    let isMasculine =
      sentence.has(.personMasculine, at: index) || sentence.has(.personMasculineEven, at: index)
      || sentence.has(.roleMasculine, at: index)
    let isFeminine = sentence.has(.personFeminine, at: index) || sentence.has(.roleFeminine, at: index)
    let isNeuter = sentence.has(.personNeuter, at: index)
    guard isMasculine || isFeminine || isNeuter else { return nil }
    var place = index
    for _ in 0..<Self.articleReach {
      place -= 1
      guard place >= 0 else { break }
      let fits =
        isMasculine && sentence.has(.articleMasculine, at: place)
        || isFeminine && sentence.has(.articleFeminine, at: place)
        || isNeuter && sentence.has(.articleNeuter, at: place)
      if fits { return make(isRole ? .role : .weak, from: index, through: index, article: place) }
      if sentence.hasArticle(at: place) { return nil }
      if sentence.isCapitalised(at: place), place > 0 { break }
    }
    let isUnclear = sentence.has(.personMasculineEven, at: index) && index > 0
    return isUnclear ? nil : make(.bare, from: index, through: index)
  }

  /// `die 16-Jährigen` are many; `die 16-Jährige` is one.
  private func isPlural(at article: Int) -> Bool {
    let noun = article + 2
    guard sentence.words.indices.contains(noun) else { return false }
    let isInflected = sentence.bytes(at: noun).last == UInt8(ascii: "n")
    return isInflected && sentence.bytes(at: article).elementsEqual("die".utf8)
  }

  private func isNumber(at index: Int) -> Bool {
    let word = sentence.bytes(at: index)
    return word.count <= 3 && word.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  private func make(
    _ standing: PersonReference.Standing, from first: Int, through last: Int, article: Int? = nil
  ) -> PersonReference {
    let range = ByteRange(sentence.words[first].range.start, sentence.words[last].range.end)
    return PersonReference(
      standing: standing, kind: .personReference, range: range,
      isOwn: article.map { sentence.has(.articleOwn, at: $0) } ?? false,
      isIndefinite: article.map { sentence.has(.articleIndefinite, at: $0) } ?? (standing == .bare))
  }
}
