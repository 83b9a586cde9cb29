import Drafts
import SourceText

/// A JSON value together with the message it stands in, so that members can be asked for by name.
struct JSONNode {
  private let bytes: [UInt8]
  private let value: DataValue

  /// Reads one JSON value.
  init(_ bytes: [UInt8]) throws(DataFault) {
    self.init(bytes: bytes, value: try JSONReader.read(bytes))
  }

  private init(bytes: [UInt8], value: DataValue) {
    self.bytes = bytes
    self.value = value
  }

  /// A member of an object; nil where there is none, or null.
  subscript(name: String) -> JSONNode? {
    guard let member = value.member(name, in: bytes), member.content != .null else { return nil }
    return JSONNode(bytes: bytes, value: member)
  }

  /// The member at the end of a path of names.
  subscript(path: [String]) -> JSONNode? {
    path.reduce(self) { node, name in node?[name] }
  }

  /// Whether an object has that member, be it null.
  func has(_ name: String) -> Bool {
    value.member(name, in: bytes) != nil
  }

  var isObject: Bool {
    if case .table = value.content { true } else { false }
  }

  var string: String? { value.string(in: bytes) }

  var boolean: Bool? {
    if case .boolean(let flag) = value.content { flag } else { nil }
  }

  /// A number without fraction and exponent.
  var integer: Int? {
    guard case .literal = value.content else { return nil }
    return Int(String(decoding: json, as: UTF8.self))
  }

  /// The elements of an array; nil for any other value.
  var elements: [JSONNode]? {
    guard case .list(let elements) = value.content else { return nil }
    return elements.map { JSONNode(bytes: bytes, value: $0) }
  }

  /// The value as it came.
  var json: ArraySlice<UInt8> { bytes[value.range.indices] }
}
