/// Finds the functions of a Swift file and how many lines each takes, by matching braces in text whose comments and
/// string literals have been blanked. Good to a line; it need not be a parser.
struct FunctionScanner {
  struct Function: Equatable {
    let name: String
    let line: Int
    let lines: Int
  }

  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Self.blanked(Array(text.utf8))
  }

  /// Every `func`, `init`, `deinit` and `subscript` that has a body.
  func functions() -> [Function] {
    var found: [Function] = []
    var index = 0
    while let word = nextWord(from: &index) {
      guard ["func", "init", "deinit", "subscript"].contains(word.text), !isMember(word.start) else { continue }
      guard let open = bodyStart(after: index), let close = matchingBrace(of: open) else { continue }
      let name = word.text == "func" ? name(from: index) : word.text
      found.append(Function(name: name, line: line(of: word.start), lines: line(of: close) - line(of: word.start) + 1))
    }
    return found
  }

  private func line(of offset: Int) -> Int {
    1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
  }

  private func isMember(_ start: Int) -> Bool {
    start > 0 && (bytes[start - 1] == UInt8(ascii: ".") || bytes[start - 1] == UInt8(ascii: "`"))
  }

  private func name(from offset: Int) -> String {
    var index = offset
    return nextWord(from: &index)?.text ?? "operator"
  }

  /// The `{` of the body: the first brace after the parameter list at bracket depth 0, nil where another declaration
  /// or the end comes first.
  private func bodyStart(after offset: Int) -> Int? {
    var depth = 0
    var index = offset
    var sawParameters = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        depth += 1
        sawParameters = true
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "{") where depth == 0: return index
      case UInt8(ascii: "}") where depth <= 0: return nil
      case UInt8(ascii: "\n") where depth == 0 && sawParameters:
        guard continuesDeclaration(after: index) else { return nil }
      default: break
      }
      if depth < 0 { return nil }
      index += 1
    }
    return nil
  }

  private func continuesDeclaration(after newline: Int) -> Bool {
    let rest = bytes[(newline + 1)...].drop { $0 == UInt8(ascii: " ") }
    let continuations = ["{", "where", "->", "throws", "async", ")"]
    return continuations.contains { rest.starts(with: $0.utf8) }
  }

  private func matchingBrace(of open: Int) -> Int? {
    var depth = 0
    for index in open..<bytes.count {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private func nextWord(from index: inout Int) -> (text: String, start: Int)? {
    while index < bytes.count, !Self.isWordByte(bytes[index]) { index += 1 }
    guard index < bytes.count else { return nil }
    let start = index
    while index < bytes.count, Self.isWordByte(bytes[index]) { index += 1 }
    return (String(decoding: bytes[start..<index], as: UTF8.self), start)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  /// Replaces what stands in comments and string literals by blanks; line ends stay.
  private static func blanked(_ source: [UInt8]) -> [UInt8] {
    var bytes = source
    var index = 0
    func starts(_ text: String) -> Bool { source[index...].starts(with: text.utf8) }
    func blank(until end: String, escapes: Bool, startingAfter length: Int) {
      var position = index + length
      while position < source.count, !source[position...].starts(with: end.utf8) {
        position += escapes && source[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      let stop = min(position + (end == "\n" ? 0 : end.utf8.count), source.count)
      for place in index..<stop where source[place] != UInt8(ascii: "\n") { bytes[place] = UInt8(ascii: " ") }
      index = max(stop, index + 1)
    }
    while index < source.count {
      if starts("//") {
        blank(until: "\n", escapes: false, startingAfter: 2)
      } else if starts("/*") {
        blank(until: "*/", escapes: false, startingAfter: 2)
      } else if starts("\"\"\"") {
        blank(until: "\"\"\"", escapes: true, startingAfter: 3)
      } else if starts("#\"") {
        blank(until: "\"#", escapes: false, startingAfter: 2)
      } else if starts("\"") {
        blank(until: "\"", escapes: true, startingAfter: 1)
      } else {
        index += 1
      }
    }
    return bytes
  }
}
