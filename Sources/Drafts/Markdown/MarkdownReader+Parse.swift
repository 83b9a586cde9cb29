import CMD4C
import SourceText

extension MarkdownReader {
  /// Runs MD4C; false where it was stopped or failed before the end.
  mutating func parse(_ range: ByteRange) -> Bool {
    let input = ParserInput(builder.source, range)
    unlinked = input.unlinked
    return input.withBytes { parse($0) }
  }

  private mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !bytes.isEmpty, let base = UnsafeRawPointer(bytes.baseAddress) else { return true }
    parsed = base
    var parser = MD_PARSER()
    parser.flags = UInt32(
      MD_FLAG_PERMISSIVEEMAILAUTOLINKS | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEWWWAUTOLINKS
        | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
    parser.enter_block = { type, detail, reader in
      MarkdownReader.call(reader) { $0.enter(block: type, detail: detail) }
    }
    parser.leave_block = { type, detail, reader in
      MarkdownReader.call(reader) { $0.leave(block: type) }
    }
    parser.enter_span = { type, detail, reader in
      MarkdownReader.call(reader) { $0.enter(span: type, detail: detail) }
    }
    parser.leave_span = { type, detail, reader in
      MarkdownReader.call(reader) { $0.leave(span: type) }
    }
    parser.text = { type, text, size, reader in
      MarkdownReader.call(reader) { $0.read(type, text, Int(size)) }
    }
    let start = base.assumingMemoryBound(to: CChar.self)
    return withUnsafeMutablePointer(to: &self) { md_parse(start, MD_SIZE(bytes.count), &parser, $0) } == 0
  }

  @inline(__always)
  private static func call(_ reader: UnsafeMutableRawPointer?, _ body: (inout MarkdownReader) -> Void) -> Int32 {
    guard let reader else { return -1 }
    let pointer = reader.assumingMemoryBound(to: MarkdownReader.self)
    body(&pointer.pointee)
    return pointer.pointee.countEvent()
  }
}
