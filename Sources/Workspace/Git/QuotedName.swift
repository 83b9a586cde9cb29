/// A name as git writes it in a patch: as it is, or between quotation marks with the escapes of C.
enum QuotedName {
  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "t"): 9, UInt8(ascii: "n"): 10, UInt8(ascii: "v"): 11,
    UInt8(ascii: "f"): 12, UInt8(ascii: "r"): 13,
  ]

  static func bytes(of text: ArraySlice<UInt8>) -> [UInt8] {
    let mark = UInt8(ascii: "\"")
    guard text.count >= 2, text.first == mark, text.last == mark else { return Array(text) }
    var rest = text.dropFirst().dropLast()
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      if let digit = octal(escape) {
        bytes.append(octalByte(first: digit, &rest))
      } else {
        bytes.append(escapes[escape] ?? escape)
      }
    }
    return bytes
  }

  private static func octalByte(first: Int, _ rest: inout ArraySlice<UInt8>) -> UInt8 {
    var value = first
    for _ in 0..<2 {
      guard let digit = rest.first.flatMap(octal) else { break }
      value = value * 8 + digit
      rest = rest.dropFirst()
    }
    return UInt8(truncatingIfNeeded: value)
  }

  private static func octal(_ byte: UInt8) -> Int? {
    let digit = Int(byte) - Int(UInt8(ascii: "0"))
    return (0..<8).contains(digit) ? digit : nil
  }
}
