import CPCRE2

extension CompiledPattern {
  /// How many groups the pattern captures, the whole match not counted.
  var groupCount: Int { information(PCRE2_INFO_CAPTURECOUNT) }

  /// Whether a match can be empty; true also where PCRE2 cannot know, in a pattern that calls itself.
  var matchesEmpty: Bool { information(PCRE2_INFO_MATCHEMPTY) != 0 }

  /// How many characters before a match its look-behinds and `\b` may see.
  var lookBehind: Int { information(PCRE2_INFO_MAXLOOKBEHIND) }

  /// The names of the groups with their numbers, sorted by name; a name may stand for several groups.
  var groupNames: GroupNames {
    let (count, size) = (information(PCRE2_INFO_NAMECOUNT), information(PCRE2_INFO_NAMEENTRYSIZE))
    guard count > 0, size > 3, let table = table(PCRE2_INFO_NAMETABLE) else { return GroupNames(entries: []) }
    // pcre2api(3): each entry is a big-endian number in two bytes, then the name, then zeros.
    let entries = (0..<count).map { index in
      let entry = UnsafeBufferPointer(start: table + index * size, count: size)
      let name = entry.dropFirst(2).prefix { $0 != 0 }
      return GroupNames.Entry(name: String(decoding: name, as: UTF8.self), number: Int(entry[0]) << 8 | Int(entry[1]))
    }
    return GroupNames(entries: entries)
  }
}
