import Drafts

/// Reads what the path of a front matter field says of a name in it.
///
/// `author`, `authors[0].name` and `author-name` are one matter; `members[0].name` is a public role where the list also
/// tells profiles or functions (rule-catalogue A.3).
struct FieldReader {
  let segments: [Segment]
  let lexicon: NameLexicon

  /// How many fields before and after a name are looked at.
  private static let reach = 64

  /// `segment` is the field's.
  func role(of key: String, at segment: Int) -> RoleCue {
    let words = FieldPath(key.utf8).words
    var index = 0
    while index < words.count {
      let (cue, count) = cue(at: index, of: words)
      if cue == .none { return index == 0 ? word(ofLastKey: key) : .none }
      if cue == .listed { return isPublicList(words[index], of: key, at: segment) ? .credit : .none }
      guard cue.isPart else { return cue.role }
      index += count
    }
    return .none
  }

  /// What a word says, or it with the one before it, and how many words spoke.
  private func cue(at index: Int, of words: [FieldPath.Word]) -> (FieldCue, Int) {
    if index + 1 < words.count {
      let pair = cue(of: words[index + 1].bytes + [0x20] + words[index].bytes)
      if pair != .none { return (pair, 2) }
    }
    return (cue(of: words[index].bytes), 1)
  }

  private func cue(of word: some Sequence<UInt8>) -> FieldCue {
    FieldCue(rawValue: lexicon.entry(for: NameHash.ofField(word)).role) ?? .none
  }

  /// A key that is listed nowhere may still be a word that tells a role in running text: `regie`. Words for events do
  /// not: `thema` may be anybody.
  private func word(ofLastKey path: String) -> RoleCue {
    let key = path.utf8.split(separator: UInt8(ascii: ".")).last ?? path.utf8[...]
    let cue = RoleCue(rawValue: lexicon.entry(for: NameHash.of(key)).role) ?? .none
    return cue == .event ? .none : cue
  }

  /// Whether some entry of the list has a profile or a function: the fields of a list stand together.
  private func isPublicList(_ list: FieldPath.Word, of key: String, at segment: Int) -> Bool {
    guard let end = list.listEnd else { return false }
    let prefix = key.utf8.prefix(end)
    let after = segments[segment...].prefix(Self.reach)
    let before = segments[..<segment].suffix(Self.reach).reversed()
    return holdsPublicField(after, prefix) || holdsPublicField(before, prefix)
  }

  private func holdsPublicField(_ segments: some Sequence<Segment>, _ prefix: Substring.UTF8View) -> Bool {
    for segment in segments {
      guard case .frontMatter(let key) = segment.scope, key.utf8.starts(with: prefix) else { return false }
      if FieldPath(key.utf8).words.first.map({ cue(of: $0.bytes).isPublic }) ?? false { return true }
    }
    return false
  }
}
