import PolicyYAML
import SourceText

/// Reads `KEY=VALUE` of the command line as the policy that would say the same.
enum SettingParser {
  /// How deep a key path may go.
  private static let deepest = 4

  /// A mapping with one entry for each part of the key path; its places are those of the text on the command line. Nil
  /// where there is no key or no value.
  static func parse(_ file: SourceFile, keyLength: Int) -> Node? {
    let keys = file.bytes[..<keyLength].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard keys.count <= deepest else { return nil }
    let value = Parser.parse(file, in: ByteRange(keyLength + 1, file.bytes.count))
    guard value.faults.isEmpty, var node = value.root else { return nil }
    for key in keys.reversed() {
      let range = ByteRange(key.startIndex, key.endIndex)
      guard let scalar = Parser.parse(file, in: range).root?.scalar else { return nil }
      node = Node(range: range.union(node.range), content: .mapping(Mapping([.init(key: scalar, value: node)])))
    }
    return node
  }
}
