extension SourceFile {
  /// The bytes of the file after edits, in its own encoding; everything outside of them stays byte for byte.
  ///
  /// Edits may come in any order. One that overlaps another that starts before it, or does not lie in the file, is left
  /// out; ``accepted(_:)`` says which those are.
  package func bytes(applying edits: [FileEdit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    for edit in accepted(edits) {
      result += bytes[offset..<edit.range.start]
      result += encoding.bytes(of: edit.text)
      offset = edit.range.end
    }
    return result + bytes[offset...]
  }

  /// The edits that ``bytes(applying:)`` carries out, in order.
  package func accepted(_ edits: [FileEdit]) -> [FileEdit] {
    var end = markLength
    return edits.sorted().filter { edit in
      guard edit.range.start >= end, edit.range.end <= bytes.count else { return false }
      end = edit.range.end
      return true
    }
  }
}

extension TextEncoding {
  /// A text in this encoding, without a byte order mark.
  package func bytes(of text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }
  }
}
