/// The words of a front matter field's path, in small letters: `members[0].name` is "members" "name", `photoCredit` is
/// "photo" "credit".
struct FieldPath {
  struct Word {
    let bytes: ArraySlice<UInt8>
    /// Bytes of the path up to the end of its key, with the `[` of the list where it is one.
    let listEnd: Int?
  }

  /// From the last word on.
  let words: [Word]

  /// Longer paths are read from their end.
  private static let longest = 12

  init(_ path: some Sequence<UInt8>) {
    let bytes = Array(path)
    var words: [Word] = []
    var end = bytes.count
    var listEnd: Int?
    var index = bytes.count
    let folded = bytes.map(Self.small)
    func close(at start: Int) {
      if start < end { words.append(Word(bytes: folded[start..<end], listEnd: listEnd)) }
      end = start
    }
    while index > 0, words.count < Self.longest {
      index -= 1
      switch bytes[index] {
      case UInt8(ascii: "["):
        listEnd = index + 1
        end = index
      case UInt8(ascii: "."):
        close(at: index + 1)
        (end, listEnd) = (index, nil)
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
        close(at: index + 1)
        end = index
      default:
        if Self.isCapital(bytes[index]), index > 0, Self.isSmall(bytes[index - 1]) { close(at: index) }
      }
    }
    if index == 0 { close(at: 0) }
    self.words = words
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

  private static func isSmall(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private static func small(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }
}
