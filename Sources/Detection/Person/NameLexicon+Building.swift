package import Rules

extension NameLexicon {
  /// Paths, without ending, of the lists that the table is made of.
  package static let firstNamesPath = "gazetteers/first-names"
  package static let surnamesPath = "gazetteers/surnames"
  package static let cuesPath = "person/cues"
  package static let rolesPath = "person/roles"
  package static let fieldsPath = "person/fields"
  package static let suffixesPath = "person/suffixes"

  /// Longer nouns, compounds mostly, are left to ``NameLikeness``: they would only make the table larger.
  private static let longestNoun = 9

  /// Writes the table for lists by their paths; words are in small letters.
  ///
  /// A line of the gazetteers is `WORD` or `WORD common`, of the cues `WORD CLASS`, of the roles and fields
  /// `WORD … CLASS`, of the suffixes `END CLASS [ROLE]` with `none` for no class. Lists that are missing count as empty.
  package static func build(_ lists: [String: WordList], nouns: WordList) -> [UInt8] {
    var builder = Builder()
    builder.add(lists[firstNamesPath]) { $0.firstName = $1 == "" ? 1 : 2 }
    builder.add(lists[surnamesPath]) { $0.surname = $1 == "" ? 1 : 2 }
    builder.add(lists[cuesPath]) { $0.cue = CueClass(name: $1)?.rawValue ?? 0 }
    builder.add(lists[rolesPath]) { $0.role = RoleCue(name: $1)?.rawValue ?? 0 }
    builder.add(lists[fieldsPath], keyed: NameHash.ofField) { $0.role = FieldCue(name: $1)?.rawValue ?? 0 }
    builder.add(nouns) { entry, _ in
      entry.isNoun = true
    } where: {
      $0.utf8.count <= longestNoun
    }
    builder.addEndings(lists[suffixesPath])
    return builder.bytes()
  }

  private struct Builder {
    private var entries: [UInt64: Entry] = [:]
    private var masks = [UInt32](repeating: 0, count: 256)

    /// Takes in the entries of a list: the last word of a line is its class, unless it is the only one.
    mutating func add(
      _ list: WordList?, keyed hash: (String.UTF8View) -> UInt64 = { NameHash.of($0) },
      _ set: (inout Entry, Substring) -> Void, where isTaken: (String) -> Bool = { _ in true }
    ) {
      for line in list?.entries ?? [] where isTaken(line) {
        let words = line.split(separator: " ")
        guard let last = words.last else { continue }
        let key = words.count == 1 ? line : words.dropLast().joined(separator: " ")
        set(&entries[hash(key.utf8), default: Entry()], words.count == 1 ? "" : last)
      }
    }

    mutating func addEndings(_ list: WordList?) {
      for line in list?.entries ?? [] {
        let words = line.split(separator: " ")
        let ending = Array(words[0].utf8)
        guard words.count > 1, ending.count > 1, ending.count <= NameLexicon.longestEnding else { continue }
        var hash = NameHash.ending
        for byte in ending.reversed() { hash.add(byte) }
        let cue = CueClass(name: words[1])?.rawValue ?? 0
        let role = words.count > 2 ? RoleCue(name: words[2])?.rawValue ?? 0 : 0
        entries[hash.value] = Entry(cue: cue, role: role)
        masks[NameLexicon.maskPlace(ending[ending.count - 1], ending[ending.count - 2])] |= 1 << UInt32(ending.count)
      }
    }

    func bytes() -> [UInt8] {
      let mask = 1 << slotBits - 1
      var slots = [UInt32](repeating: 0, count: mask + 1)
      for (hash, entry) in entries.sorted(by: { $0.key < $1.key }).prefix(mask) where !entry.isEmpty {
        var index = Int(truncatingIfNeeded: hash) & mask
        while slots[index] != 0 { index = (index + 1) & mask }
        let flags = UInt32(entry.firstName) | UInt32(entry.surname) << 2 | UInt32(entry.cue) << 4
        slots[index] =
          UInt32(truncatingIfNeeded: hash >> 48) << 16 | flags | UInt32(entry.role) << 10 | (entry.isNoun ? 1 << 15 : 0)
      }
      return (slots + masks).flatMap { number in
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
      }
    }
  }
}
