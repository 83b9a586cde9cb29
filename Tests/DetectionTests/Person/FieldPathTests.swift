import Testing

@testable import Detection

/// The words of a front matter key, from the last one on.
@Suite struct FieldPathTests {
  @Test(arguments: [
    ("author", ["author"]), ("authors[0]", ["authors"]), ("members[12].name", ["name", "members"]),
    ("author-name", ["name", "author"]), ("username_github", ["github", "username"]),
    ("photoCredit", ["credit", "photo"]), ("media[0].photoCredit", ["credit", "photo", "media"]),
    ("DC:creator", ["creator", "dc"]), ("a.…", ["…", "a"]), ("", []), ("...", []), ("a[0][1]", ["a"]),
  ])
  func wordsAreRead(path: String, words: [String]) {
    #expect(FieldPath(path.utf8).words.map { String(decoding: $0.bytes, as: UTF8.self) } == words)
  }

  @Test func aListKnowsWhereItsEntriesBegin() {
    let words = FieldPath("labs[2].team-members[10].name".utf8).words
    #expect(words.map(\.listEnd) == [nil, 21, 21, 5])
  }

  @Test func ofLongPathsTheEndIsRead() {
    #expect(FieldPath(String(repeating: "a.", count: 500).utf8).words.count == 12)
  }
}
