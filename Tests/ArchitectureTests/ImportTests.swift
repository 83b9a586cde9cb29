import Testing

/// SwiftPM builds an import of any target in the transitive closure; here the table of DESIGN, section 2, holds.
@Suite struct ImportTests {
  /// Target → the targets of ours that it may import.
  static let house: [String: Set<String>] = {
    let floor5: Set<String> = [
      "SourceText", "Patterns", "PolicyYAML", "Drafts", "Rules", "BuiltInRules", "Detection", "Findings", "Linting",
      "Reporting", "Workspace",
    ]
    return [
      "SourceText": [],
      "Patterns": ["CPCRE2", "SourceText"],
      "PolicyYAML": ["SourceText"],
      "Drafts": ["CMD4C", "PolicyYAML", "SourceText"],
      "Rules": ["Patterns", "PolicyYAML", "SourceText"],
      "BuiltInRules": ["CRules", "Patterns", "Rules", "SourceText"],
      "Detection": ["Patterns", "Drafts", "Rules", "SourceText"],
      "Findings": ["Rules", "SourceText"],
      "Linting": ["Detection", "Findings", "Drafts", "Patterns", "Rules", "SourceText"],
      "Reporting": ["Findings", "Rules", "SourceText"],
      "Workspace": ["Rules", "SourceText"],
      "CommandLineInterface": floor5,
      "LanguageServer": floor5,
      "draftlint": floor5.union(["CommandLineInterface", "LanguageServer"]),
      "draftlint-dev": floor5,
    ]
  }()

  /// Modules from outside, and who may import them.
  static let outside: [String: Set<String>] = [
    "ArgumentParser": ["CommandLineInterface", "draftlint", "draftlint-dev"],
    "FoundationEssentials": [
      "Linting", "Reporting", "Workspace", "CommandLineInterface", "LanguageServer", "draftlint-dev",
    ],
    "Glibc": ["Workspace", "CommandLineInterface", "LanguageServer", "draftlint", "draftlint-dev"],
    "Synchronization": [
      "Patterns", "Linting", "Workspace", "CommandLineInterface", "LanguageServer",
    ],
  ]

  static func imports(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ")[...]
      while let word = words.first,
        ["package", "internal", "private", "fileprivate", "public", "@preconcurrency"]
          .contains(String(word))
      {
        words = words.dropFirst()
      }
      guard words.first == "import", let module = words.last else { return nil }
      return String(module.prefix { $0 != "." })
    }
  }

  @Test func everyTargetStandsInTheTable() throws {
    let targets = Set(try SourceTree.files(below: "Sources").map(\.target))
    #expect(targets == Set(Self.house.keys))
  }

  @Test func importsPointDownwardsOnly() throws {
    for file in try SourceTree.files(below: "Sources") {
      for module in Self.imports(of: file.text) {
        let allowed =
          Self.house[file.target]?.contains(module) == true || Self.outside[module]?.contains(file.target) == true
        #expect(allowed, "\(file.path) imports \(module), which the table of the house does not allow")
      }
    }
  }

  @Test func fullFoundationIsNowhere() throws {
    for file in try SourceTree.files(below: "Sources") {
      #expect(!Self.imports(of: file.text).contains("Foundation"), "\(file.path) imports full Foundation (70 MB, 8 ms)")
    }
  }

  @Test func theReaderOfImportsSeesEveryForm() {
    let text = "import A\npackage import B\ninternal import struct C.D\n// import E\n  import F"
    #expect(Self.imports(of: text) == ["A", "B", "C", "F"])
  }
}
