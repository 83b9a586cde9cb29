import Reporting
import Rules
import SourceText
import Workspace

/// What can be written at a place of a policy.
extension Server {
  func complete(_ id: MessageID, _ parameters: JSONNode?) throws(WorkspaceError) {
    guard let uri = uri(of: parameters), let position = LinePosition(parameters?["position"]) else {
      return try writer.respond(to: id, .badParameters)
    }
    guard let offset = documents[uri]?.text.offset(of: position, capabilities.encoding),
      let bytes = documents[uri]?.text.bytes
    else { return try writer.respond(to: id, .unknownDocument) }
    let isPolicy = uri.path.map { Array($0.name) == Array(PolicyLocator.fileName.utf8) } ?? false
    let items = isPolicy ? items(bytes, at: offset, language: checked(uri)?.language ?? .german) : []
    let wordLength = Self.lengthOfWord(before: offset, in: bytes)
    try writer.respond(to: id) { json in
      json.array { json in
        for item in items {
          json.object { json in
            json.member("label", item.label)
            // LSP 3.17, "CompletionItemKind": Property, Value.
            json.member("kind", item.isKey ? 10 : 12)
            if !item.detail.isEmpty { json.member("detail", item.detail) }
            write(item, at: position, replacing: wordLength, to: &json)
          }
        }
      }
    }
  }

  /// Takes the place of the word before the cursor: names of rules have signs at which editors end words.
  private func write(
    _ item: PolicyCompletion.Item, at position: LinePosition, replacing length: Int, to json: inout JSONWriter
  ) {
    json.object("textEdit") { json in
      json.object("range") { json in
        for (name, character) in [("start", position.character - length), ("end", position.character)] {
          json.object(name) { json in
            json.member("line", position.line)
            json.member("character", max(0, character))
          }
        }
      }
      json.member("newText", item.isKey ? item.label + ": " : item.label)
    }
  }

  /// Letters, digits and the signs of names, all ASCII, so that the length is the same in every encoding.
  private static func lengthOfWord(before offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<min(offset, bytes.count)].reversed().prefix { byte in
      let scalar = Unicode.Scalar(byte)
      return byte < 0x80 && (scalar.properties.isAlphabetic || "0123456789-_/*".unicodeScalars.contains(scalar))
    }.count
  }

  private func items(_ bytes: [UInt8], at offset: Int, language: Language) -> [PolicyCompletion.Item] {
    let cursor = PolicyCursor(bytes, at: offset)
    let completion = PolicyCompletion(library: library, language: language)
    if cursor.isValue { return completion.values(at: cursor.path) }
    return completion.keys(at: cursor.path) + completion.values(at: cursor.path)
  }
}
