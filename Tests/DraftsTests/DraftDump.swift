import Drafts
import SourceText

/// A draft as lines `scope: text`, for tests to compare.
struct DraftDump {
  let draft: Draft

  init(_ text: String, path: String = "", format: DraftFormat = .markdown) {
    draft = Draft(SourceFile(path: path, text: text), format: format)
  }

  init(bytes: [UInt8], format: DraftFormat = .markdown) {
    draft = Draft(SourceFile(path: "", bytes: bytes), format: format)
  }

  var lines: [String] {
    draft.segments.map { "\($0.scope): \(draft.string(in: $0.range))" }
  }

  /// The source of the first occurrence of a phrase in the text.
  func source(of phrase: String) -> String? {
    guard let range = range(of: phrase) else { return nil }
    let source = draft.map.sourceRange(of: range)
    return String(decoding: draft.file.bytes[source.indices], as: UTF8.self)
  }

  /// Where a phrase first stands in the text.
  func range(of phrase: String) -> ByteRange? {
    Self.range(of: phrase, in: draft)
  }

  static func range(of phrase: String, in draft: Draft) -> ByteRange? {
    let bytes = Array(phrase.utf8)
    guard draft.text.count >= bytes.count else { return nil }
    let start = (0...draft.text.count - bytes.count).first { draft.text[$0..<$0 + bytes.count].elementsEqual(bytes) }
    return start.map { ByteRange(start: $0, length: bytes.count) }
  }
}
