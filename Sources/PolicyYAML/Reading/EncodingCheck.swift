import SourceText

/// Finds the bytes that no text of the language has: what is no UTF-8, and what YAML 1.2.2 (5.1) does not count as
/// printable, together with the lone carriage return.
enum EncodingCheck {
  private typealias Chunk = SIMD32<UInt8>

  /// Costs a pass over the bytes: about 10 GB/s where they are ASCII.
  static func run(_ bytes: [UInt8], in range: ByteRange, log: inout FaultLog) {
    let end = min(range.end, bytes.count)
    var offset = range.start
    while offset < end, !log.isClosed {
      offset = endOfPlainBytes(bytes, from: offset, to: end)
      if offset < end { offset = check(bytes, at: offset, end: end, log: &log) }
    }
  }

  /// Passes bytes that are printable ASCII or line feeds.
  private static func endOfPlainBytes(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var offset = start
    bytes.withUnsafeBytes { buffer in
      while offset + Chunk.scalarCount <= end {
        let chunk = buffer.loadUnaligned(fromByteOffset: offset, as: Chunk.self)
        // As signed bytes everything beyond ASCII is negative, so that one comparison finds it and the controls.
        let isSpecial = (SIMD32<Int8>(truncatingIfNeeded: chunk) .< 0x20) .& (chunk .!= ASCII.lineFeed)
        if any(isSpecial .| (chunk .== ASCII.delete)) { break }
        offset += Chunk.scalarCount
      }
      while offset < end, isPlain(buffer[offset]) { offset += 1 }
    }
    return offset
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < ASCII.delete || byte == ASCII.lineFeed
  }

  /// Looks at the character at `offset`, which is not plain; gives the place after it.
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
