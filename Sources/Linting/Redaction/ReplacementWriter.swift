import Detection
import Drafts
import Rules
import SourceText

/// Writes what takes the place of entities, piece by piece, in the form that the place allows.
struct ReplacementWriter {
  private let redactor: Redactor
  private let draft: Draft
  private var pseudonyms: PseudonymBook
  private(set) var entries: [RedactedDraft.Entry] = []

  init(_ redactor: Redactor, draft: Draft) {
    self.redactor = redactor
    self.draft = draft
    pseudonyms = PseudonymBook(redactor.words, avoiding: draft.text)
  }

  /// Looks at all names first, the longest before the others, so that *Altmann* alone is known for a surname.
  mutating func learn(_ entities: [Entity]) {
    guard redactor.style == .pseudonym else { return }
    let names = entities.filter { $0.kind == .person }.map { PersonName(draft.string(in: $0.textRange)) }
    for name in names.sorted(by: { $0.words.count > $1.words.count }) { pseudonyms.learn(name) }
  }

  mutating func edits(for entity: Entity) -> [FileEdit] {
    let pieces = draft.pieces(of: entity.textRange).filter { hasContent($0.text) }
    let edits = pieces.map { piece in edit(of: piece, entity) }
    if let first = edits.first {
      entries.append(
        RedactedDraft.Entry(
          kind: entity.kind, original: draft.string(in: entity.textRange),
          replacement: entity.kind == .person ? edits.map(\.text).joined(separator: " ") : first.text))
    }
    return edits
  }

  private mutating func edit(of piece: Draft.Piece, _ entity: Entity) -> FileEdit {
    let place = SourceStretch(draft.file, piece.source).withoutBlanks
    if redactor.style == .mask { return FileEdit(place.range, place.masked) }
    let form = ReplacementForm(entity, endingAt: place.range.end, in: draft)
    if entity.kind == .person, let name = name(in: piece) { return FileEdit(place.range, form.plain(name)) }
    if redactor.style == .pseudonym, let value = pseudonyms.value(for: entity, draft.string(in: entity.textRange)) {
      return FileEdit(place.range, form.plain(value))
    }
    let word = redactor.words.placeholder(for: entity.kind)[redactor.language]
    return FileEdit(place.range, form.placeholder(word))
  }

  /// Initials or the invented name for the words of a name that stand in one piece.
  private mutating func name(in piece: Draft.Piece) -> String? {
    let name = PersonName(draft.string(in: piece.text))
    switch redactor.style {
    case .initials: return name.initials
    case .pseudonym: return pseudonyms.name(for: name)
    case .placeholder, .mask: return nil
    }
  }

  private func hasContent(_ range: ByteRange) -> Bool {
    draft.string(in: range).unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
