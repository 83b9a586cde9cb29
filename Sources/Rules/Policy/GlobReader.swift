/// Reads a path as code points; a byte that is not UTF-8 is read as a number that no code point has.
struct GlobReader<Path: Collection<UInt8>> {
  private var bytes: Path.Iterator
  private var parser = Unicode.UTF8.ForwardParser()

  init(_ path: Path) {
    bytes = path.makeIterator()
  }

  mutating func next() -> UInt32? {
    switch parser.parseScalar(from: &bytes) {
    case .valid(let encoded): UTF8.decode(encoded).value
    case .error: GlobReader<[UInt8]>.badByte
    case .emptyInput: nil
    }
  }
}

extension GlobReader<[UInt8]> {
  static var slash: UInt32 { UInt32(UInt8(ascii: "/")) }
  static var badByte: UInt32 { 0x11_0000 }
}
