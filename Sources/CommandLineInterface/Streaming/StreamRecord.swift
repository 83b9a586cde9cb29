import Drafts
import SourceText

/// A line of the input of `stream`: `{"id": …, "text": …, "path": …}`; other keys are passed over.
struct StreamRecord {
  /// What is wrong with a line.
  enum Fault: Error, Hashable {
    case notUTF8
    case notJSON(atByte: Int)
    case notAnObject
    case noID
    case noText
    case badPath
  }

  /// JSON of the id as it came: a string, number, truth value or null.
  let id: ArraySlice<UInt8>
  let file: SourceFile

  /// Reads a line; bytes that are not UTF-8 are refused, since a position would mean nothing.
  init(_ line: [UInt8]) throws(Fault) {
    guard String(validating: line, as: UTF8.self) != nil else { throw .notUTF8 }
    let value: DataValue
    do throws(DataFault) {
      value = try JSONReader.read(line)
    } catch {
      throw .notJSON(atByte: error.offset)
    }
    guard case .table = value.content else { throw .notAnObject }
    guard let id = value.member("id", in: line), Self.isScalar(id) else { throw .noID }
    guard let text = value.member("text", in: line)?.string(in: line) else { throw .noText }
    self.id = line[id.range.indices]
    file = SourceFile(path: try Self.path(value, line), text: text)
  }

  private static func isScalar(_ value: DataValue) -> Bool {
    switch value.content {
    case .text, .literal, .boolean, .null: true
    case .list, .table: false
    }
  }

  /// Empty where there is none; then the text is plain text.
  private static func path(_ value: DataValue, _ line: [UInt8]) throws(Fault) -> String {
    guard let member = value.member("path", in: line), member.content != .null else { return "" }
    guard let path = member.string(in: line) else { throw .badPath }
    return path
  }
}
