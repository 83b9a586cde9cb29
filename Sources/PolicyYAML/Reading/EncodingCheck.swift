import SourceText

/// Finds the bytes that no text of the language has: what is no UTF-8, and what YAML 1.2.2 (5.1) does not count as
/// printable, together with the lone carriage return.
enum EncodingCheck {
  /// Costs a pass over the bytes: several GB/s where they are ASCII.
  static func run(_ bytes: [UInt8], in range: ByteRange, log: inout FaultLog) {
    let end = min(range.end, bytes.count)
    var offset = range.start
    while offset < end, !log.isClosed {
      offset = WordScan.firstUnusual(in: bytes, from: offset, to: end)
      if offset < end { offset = check(bytes, at: offset, end: end, log: &log) }
    }
  }

  /// Looks at the character at `offset`, which is neither printable ASCII nor a line feed; gives the place after it.
  private static func check(_ bytes: [UInt8], at offset: Int, end: Int, log: inout FaultLog) -> Int {
    let byte = bytes[offset]
    guard byte >= 0x80 else {
      let next = offset + 1
      if byte == ASCII.carriageReturn {
        let isPair = next < end && bytes[next] == ASCII.lineFeed
        if !isPair { log.add(.outsideSubset(.loneCarriageReturn), at: ByteRange(offset, next)) }
      } else if byte != ASCII.tab {
        log.add(.encoding(.controlCharacter), at: ByteRange(offset, next))
      }
      return next
    }
    guard let (value, length) = UTF8Sequence.decode(bytes, at: offset, end: end) else {
      log.add(.encoding(.invalidByte), at: ByteRange(offset, offset + 1))
      return offset + 1
    }
    if let fault = fault(of: value) { log.add(.encoding(fault), at: ByteRange(offset, offset + length)) }
    return offset + length
  }

  private static func fault(of value: UInt32) -> EncodingFault? {
    switch value {
    case 0x85: nil
    case 0x80..<0xA0, 0xFFFE, 0xFFFF: .controlCharacter
    case 0xFEFF: .byteOrderMark
    default: nil
    }
  }
}
