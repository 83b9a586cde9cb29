import Drafts
import Rules
import SourceText

/// Follows a draft sentence by sentence and keeps what headings, lines before lists and heads of tables announce.
///
/// Cost: a comparison a word until a section has named an event, a few a sentence from there on.
struct Announcer {
  private let draft: Draft
  /// The segment of the sentence passed last, and its scope; nil before the first.
  private var segment = 0
  private var scope: Scope?
  private var heading = RoleCueSet()
  /// Whether the last heading or a sentence since then names an event.
  private var namesEvent = false
  /// Of the line before the list, or the head of the table, that the sentence belongs to.
  private var opening = RoleCueSet()
  /// Whether a verb of appearing stands first in that line: "Es lesen:".
  private var isStage = false
  /// The row of the table's head.
  private var headRow = 0

  /// What makes private persons of the names below it.
  private static let privately = RoleCueSet(.privately, .privateLife)
  /// What makes performers or authors of the names in a list, by its weight.
  private static let publicly: [RoleCue] = [.event, .performer, .credit]

  init(_ draft: Draft) {
    self.draft = draft
  }

  /// Takes in the next sentence of the draft, which is one of a part of it.
  mutating func pass(_ index: Int, of part: PersonReader) {
    let sentence = part.sentences[index]
    let start = part.tokens[sentence.lowerBound].start
    let isNew = scope == nil || draft.segments[segment].range.end <= start
    if isNew { enter(segmentAt: start, before: index, of: part) }
    let words = part.tokens[sentence]
    switch scope {
    case .heading:
      heading = isNew ? RoleCueSet(of: words) : heading.union(RoleCueSet(of: words))
      namesEvent = heading.contains(.event)
    case .tableCell where draft.segments[segment].row == headRow: opening = opening.union(RoleCueSet(of: words))
    case .fileName, .frontMatter: break
    default:
      if !namesEvent { namesEvent = words.contains { $0.facts.role == RoleCue.event.rawValue } }
    }
  }

  /// What is announced for a sentence, which was passed last.
  func announcement(for index: Int, of part: PersonReader, _ lexicon: NameLexicon) -> Announcement {
    if case .frontMatter(let key) = scope {
      let fields = FieldReader(segments: draft.segments, lexicon: lexicon)
      return Announcement(cue: fields.role(of: key, at: segment), isField: true)
    }
    let isList = scope == .listItem || scope == .tableCell
    let over = isList ? opening.union(heading) : heading
    var found = Announcement(
      cue: lineBefore(index, of: part), isPrivate: !over.isDisjoint(with: Self.privately),
      isItem: scope == .listItem || scope == .heading, isAtEvent: namesEvent)
    if isList, let cue = Self.publicly.first(where: over.contains) { (found.cue, found.isOfList) = (cue, true) }
    if scope == .listItem, isStage { (found.cue, found.isOfList) = (.performs, true) }
    // A column of clubs makes athletes of the names beside it.
    if scope == .tableCell, opening.contains(.organization) { (found.cue, found.isOfList) = (.event, true) }
    return found
  }

  private mutating func enter(segmentAt start: Int, before index: Int, of part: PersonReader) {
    let old = scope
    while segment + 1 < draft.segments.count, draft.segments[segment].range.end <= start { segment += 1 }
    let new = draft.segments[segment]
    scope = new.scope
    if new.scope == .tableCell, old != .tableCell || new.row < headRow {
      headRow = new.row
      opening = RoleCueSet()
    } else if new.scope == .listItem {
      let before = index > 0 ? Self.opening(part.tokens[part.sentences[index - 1]]) : RoleCueSet()
      // An item of a few words opens the list inside of it.
      if old != .listItem || before.contains(.event) { opening = before }
      if old != .listItem { isStage = index > 0 && Self.isStage(part.tokens[part.sentences[index - 1]]) }
    }
  }

  /// The longest line that announces a list without a colon, in tokens.
  private static let longestTitle = 9

  /// The cues of a line that ends with a colon, or a short one that is no sentence.
  private static func opening(_ sentence: ArraySlice<PersonToken>) -> RoleCueSet {
    guard let last = sentence.last?.facts, let first = sentence.first?.facts else { return RoleCueSet() }
    let isTitle = sentence.count <= longestTitle && first.position == 3 && last.cue != CueClass.sign(0x2E)
    return last.cue == CueClass.sign(0x3A) || isTitle ? RoleCueSet(of: sentence) : RoleCueSet()
  }

  private static func isStage(_ sentence: ArraySlice<PersonToken>) -> Bool {
    sentence.last?.facts.cue == CueClass.sign(0x3A)
      && sentence.prefix(2).contains { $0.facts.role == RoleCue.performs.rawValue }
  }

  /// What a line of at most four words directly before the paragraph of a sentence says.
  private func lineBefore(_ index: Int, of part: PersonReader) -> RoleCue {
    guard index > 0, part.tokens[part.sentences[index].lowerBound].facts.position == 3 else { return .none }
    let before = part.sentences[index - 1]
    guard before.count <= 5, part.tokens[before.lowerBound].facts.position == 3 else { return .none }
    return before.lazy.compactMap { RoleCue(rawValue: part.tokens[$0].facts.role) }.first { $0 != .none } ?? .none
  }
}
