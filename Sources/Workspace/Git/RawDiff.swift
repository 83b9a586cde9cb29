/// Reads what `git diff-index --raw -z` and `git diff-tree --raw -z` write.
///
/// `:OLDMODE NEWMODE OLDOBJECT NEWOBJECT STATUS`, NUL, the path, NUL; after a rename or copy (`R`, `C`) the new path,
/// NUL. `git diff-tree --stdin` sets each commit's name and NUL before its changes (git-diff-tree(1), "Raw output").
struct RawDiff {
  enum Entry: Hashable {
    case commit(String)
    case change(GitChange)
  }

  private var fields: ArraySlice<ArraySlice<UInt8>>

  init(_ bytes: [UInt8]) {
    fields = bytes.split(separator: 0, omittingEmptySubsequences: false)[...]
  }

  static func changes(_ bytes: [UInt8]) -> [GitChange] {
    var diff = RawDiff(bytes)
    var changes: [GitChange] = []
    while let entry = diff.next() {
      if case .change(let change) = entry { changes.append(change) }
    }
    return changes
  }

  /// The next entry whose file is still there; nil at the end.
  mutating func next() -> Entry? {
    while let field = fields.popFirst() {
      guard field.first == UInt8(ascii: ":") else {
        if field.isEmpty { continue }
        return .commit(String(decoding: field, as: UTF8.self))
      }
      let words = field.dropFirst().split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 5, let status = words[4].first, var path = fields.popFirst() else { return nil }
      if "RC".contains(status), let renamed = fields.popFirst() { path = renamed }
      guard status != "D" else { continue }
      return .change(
        GitChange(
          path: FilePath(bytes: path), kind: Self.kind(words[1]),
          object: words[3].allSatisfy { $0 == "0" } ? nil : words[3], isNew: "ACT".contains(status),
          isUnmerged: status == "U"))
    }
    return nil
  }

  private static func kind(_ mode: String) -> GitChange.Kind {
    switch mode {
    case "120000": .link
    case "160000": .submodule
    default: .file
    }
  }
}
