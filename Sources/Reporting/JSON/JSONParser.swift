/// Reads JSON (RFC 8259), strictly: UTF-8 without a byte order mark, no comments, no repeated names, not nested deeper
/// than ``depthLimit``. One pass.
package struct JSONParser {
  /// How deep arrays and objects may lie in each other.
  static let depthLimit = 64

  let bytes: [UInt8]
  var offset = 0
  private var depth = 0

  /// Reads one JSON text; blanks may stand around it.
  package static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.offset == bytes.count else { throw JSONFault(.unexpectedByte, at: parser.offset) }
    return value
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipBlanks()
    switch try current() {
    case UInt8(ascii: "{"): return try nested { parser throws(JSONFault) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSONFault) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(JSONFault) -> JSONValue
  ) throws(JSONFault) -> JSONValue {
    guard depth < Self.depthLimit else { throw JSONFault(.tooDeep, at: offset) }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  private mutating func object() throws(JSONFault) -> JSONValue {
    var members: [JSONMember] = []
    var names: Set<String> = []
    offset += 1
    skipBlanks()
    if try take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipBlanks()
      let start = offset
      guard try current() == UInt8(ascii: "\"") else { throw JSONFault(.unexpectedByte, at: offset) }
      let name = try string()
      guard names.insert(name).inserted else { throw JSONFault(.repeatedName, at: start) }
      skipBlanks()
      guard try take(UInt8(ascii: ":")) else { throw JSONFault(.unexpectedByte, at: offset) }
      members.append(JSONMember(name: name, value: try value()))
      skipBlanks()
    } while try take(UInt8(ascii: ","))
    guard try take(UInt8(ascii: "}")) else { throw JSONFault(.unexpectedByte, at: offset) }
    return .object(members)
  }

  private mutating func array() throws(JSONFault) -> JSONValue {
    var elements: [JSONValue] = []
    offset += 1
    skipBlanks()
    if try take(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      elements.append(try value())
      skipBlanks()
    } while try take(UInt8(ascii: ","))
    guard try take(UInt8(ascii: "]")) else { throw JSONFault(.unexpectedByte, at: offset) }
    return .array(elements)
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    for index in 0..<text.utf8CodeUnitCount {
      guard try current() == text.utf8Start[index] else { throw JSONFault(.unexpectedByte, at: offset) }
      offset += 1
    }
    return value
  }

  /// The byte at the place reached.
  func current() throws(JSONFault) -> UInt8 {
    guard offset < bytes.count else { throw JSONFault(.unexpectedEnd, at: offset) }
    return bytes[offset]
  }

  /// Steps over `byte` if it comes next.
  mutating func take(_ byte: UInt8) throws(JSONFault) -> Bool {
    guard try current() == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, " \t\n\r".utf8.contains(bytes[offset]) { offset += 1 }
  }
}
