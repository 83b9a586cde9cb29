import Testing

/// What the formatter cannot hold.
@Suite struct CodeStyleTests {
  /// Words that have no place in shipped code, and why.
  static let refused: [(word: String, reason: String)] = [
    ("fatalError(", "no crash on anything that input can reach"),
    ("try!", "no crash on anything that input can reach"),
    ("as!", "no crash on anything that input can reach"),
    ("preconditionFailure(", "no crash on anything that input can reach"),
    ("TODO", "an open end belongs into an issue"),
    ("FIXME", "an open end belongs into an issue"),
  ]

  @Test func shippedCodeHasNoOpenEndsAndNoTraps() throws {
    for file in try SourceTree.files(below: "Sources") {
      for (word, reason) in Self.refused {
        #expect(!file.text.contains(word), "\(file.path) holds \(word): \(reason)")
      }
    }
  }

  @Test func onlyThePackageItselfIsPublic() throws {
    for file in try SourceTree.files(below: "Sources") {
      let lines = file.text.split(separator: "\n").map { $0.drop { $0 == " " } }
      #expect(!lines.contains { $0.hasPrefix("public ") }, "\(file.path): between targets access is `package`")
    }
  }

  /// C is named in exactly one Swift target each.
  @Test func eachCLibraryHasOneImporter() throws {
    var importers: [String: Set<String>] = [:]
    for file in try SourceTree.files(below: "Sources") {
      for module in ImportTests.imports(of: file.text) where module.hasPrefix("C") && module != "CommandLineInterface" {
        importers[module, default: []].insert(file.target)
      }
    }
    #expect(importers.values.allSatisfy { $0.count == 1 }, "\(importers)")
  }
}
