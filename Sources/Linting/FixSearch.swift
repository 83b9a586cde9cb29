import Drafts
import Rules
import SourceText

/// Finds out which of a rule's fixes fits a place of a draft. None does where markup stands inside of what would change.
struct FixSearch {
  private let declarations: [FixDeclaration]
  private let draft: Draft

  init(_ declarations: [FixDeclaration], in draft: Draft) {
    self.declarations = declarations
    self.draft = draft
  }

  /// The fix for a wording that was found in a range of the matching text.
  func fix(ofWording range: ByteRange) -> ProposedFix? {
    first { action in
      switch action {
      case .replaceMatch(let text): replacement(of: range, with: text)
      case .replaceWords(let words): replacement(ofWordsIn: range, words)
      case .removeParameters, .replaceHost: nil
      }
    }
  }

  /// The fix for a link of which the rule objects to some parameters, or to the host.
  func fix(of link: Link, parameters: [String]) -> ProposedFix? {
    first { action in
      switch action {
      case .removeParameters: removal(of: parameters, from: link)
      case .replaceHost(let hosts): replacement(ofHostOf: link, hosts)
      case .replaceMatch, .replaceWords: nil
      }
    }
  }

  private func first(_ edits: (FixDeclaration.Action) -> [FileEdit]?) -> ProposedFix? {
    for declaration in declarations {
      if let edits = edits(declaration.action), !edits.isEmpty {
        return ProposedFix(edits: edits, isSafe: declaration.isSafe)
      }
    }
    return nil
  }

  // MARK: Wordings

  private func replacement(ofWordsIn range: ByteRange, _ words: [FixDeclaration.Replacement]) -> [FileEdit]? {
    for word in words {
      if let place = WordSearch(draft.text).first(word.old, in: range) { return replacement(of: place, with: word.new) }
    }
    return nil
  }

  /// Replaces no more than what differs, so that a blank or hyphen of another kind before it stays.
  private func replacement(of range: ByteRange, with text: String) -> [FileEdit]? {
    let old = Array(draft.string(in: range).unicodeScalars)
    let new = Array(text.unicodeScalars)
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let suffix = zip(old[prefix...].reversed(), new[prefix...].reversed()).prefix { $0 == $1 }.count
    let start = range.start + Self.byteCount(old[..<prefix])
    let end = range.end - Self.byteCount(old[(old.count - suffix)...])
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: new[prefix..<new.count - suffix])
    return edit(ByteRange(start, end), String(kept)).map { [$0] }
  }

  private static func byteCount(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + UTF8.width($1) }
  }

  // MARK: Links

  private func removal(of names: [String], from link: Link) -> [FileEdit]? {
    let parts = draft.parts(of: link)
    let parameters = parts.parameters
    let removed = parameters.map { parameter in
      let name = draft.string(in: parameter.name)
      return names.contains { $0.hasSuffix("*") ? name.hasPrefix($0.dropLast()) : name == $0 }
    }
    guard removed.contains(true) else { return nil }
    if !removed.contains(false) { return edit(ByteRange(parts.query.start - 1, parts.query.end), "").map { [$0] } }
    // A run of parameters goes with the sign after it, the last run with the sign before it.
    var edits: [FileEdit] = []
    var index = 0
    while index < parameters.count {
      guard removed[index] else {
        index += 1
        continue
      }
      let first = index
      while index < parameters.count, removed[index] { index += 1 }
      let range =
        index < parameters.count
        ? ByteRange(parameters[first].name.start, parameters[index].name.start)
        : ByteRange(Self.end(of: parameters[first - 1]), parts.query.end)
      guard let edit = edit(range, "") else { return nil }
      edits.append(edit)
    }
    return edits
  }

  private static func end(of parameter: URLParts.Parameter) -> Int {
    max(parameter.name.end, parameter.value.end)
  }

  private func replacement(ofHostOf link: Link, _ hosts: [FixDeclaration.Replacement]) -> [FileEdit]? {
    let parts = draft.parts(of: link)
    let host = draft.string(in: parts.host).lowercased()
    for replacement in hosts {
      let name = replacement.old.prefix { $0 != "/" }
      let path = replacement.old.dropFirst(name.count)
      guard host == name || host.hasSuffix("." + name), draft.string(in: parts.path).hasPrefix(path) else { continue }
      let newName = String(replacement.new.prefix { $0 != "/" })
      let range = ByteRange(parts.host.end - name.utf8.count, parts.host.end)
      return edit(range, newName).map { [$0] }
    }
    return nil
  }

  /// Nil where the range is not in one piece in the file.
  private func edit(_ range: ByteRange, _ text: String) -> FileEdit? {
    if range.isEmpty {
      let offset = draft.map.sourceOffset(of: range.start)
      return FileEdit(ByteRange(offset, offset), text)
    }
    let pieces = draft.pieces(of: range)
    return pieces.count == 1 ? FileEdit(pieces[0].source, text) : nil
  }
}
