import PolicyYAML
import SourceText
import TestSupport
import Testing

/// The check of the bytes, against one that goes code point by code point.
@Suite struct EncodingTests {
  /// What the check is to find, by the tables of YAML 1.2.2 (5.1) and Unicode.
  private func expected(_ bytes: [UInt8]) -> [SyntaxFault] {
    let file = SourceFile(path: "a.yml", bytes: bytes)
    var decoder = ScalarDecoder(file: file, at: file.markLength)
    var faults: [SyntaxFault] = []
    var start = decoder.offset
    while let decoded = decoder.next() {
      let next = decoder.offset < bytes.count ? bytes[decoder.offset] : 0
      if let kind = kind(of: decoded, next: next) {
        faults.append(SyntaxFault(kind, at: ByteRange(start, decoder.offset)))
      }
      start = decoder.offset
    }
    return faults
  }

  private func kind(of decoded: ScalarDecoder.Decoded, next: UInt8) -> SyntaxFault.Kind? {
    guard decoded.isValid else { return .encoding(.invalidByte) }
    switch decoded.value.value {
    case 0x09, 0x0A, 0x20...0x7E, 0x85: return nil
    case 0x0D: return next == 0x0A ? nil : .outsideSubset(.loneCarriageReturn)
    case 0xFEFF: return .encoding(.byteOrderMark)
    case 0xFFFE, 0xFFFF, ..<0xA0: return .encoding(.controlCharacter)
    default: return nil
    }
  }

  private func found(_ bytes: [UInt8]) -> [SyntaxFault] {
    Parser.parse(SourceFile(path: "a.yml", bytes: bytes), limits: .allowing(faults: .max)).faults.filter { fault in
      if case .encoding = fault.kind { true } else { fault.kind == .outsideSubset(.loneCarriageReturn) }
    }
  }

  @Test func everyByteAtEveryOffset() {
    for byte in UInt8.min...UInt8.max {
      for offset in 0..<24 {
        var bytes = Array("# a comment, long enough for words".utf8)
        bytes[offset] = byte
        #expect(found(bytes) == expected(bytes))
      }
    }
  }

  @Test func randomBytes() {
    var random = SeededGenerator(seed: 7)
    let pieces: [[UInt8]] = [
      [0xC3, 0xA4], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBE], [0xC2, 0x85],
      [0xC2, 0x80], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80], [0x0D],
      [0x0D, 0x0A],
      [0x7F], [0], Array("abcdefgh".utf8),
    ]
    for _ in 0..<2000 {
      let bytes = Array("#".utf8) + (0..<20).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      #expect(found(bytes) == expected(bytes))
    }
  }
}
