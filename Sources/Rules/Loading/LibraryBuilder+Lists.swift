import SourceText

extension LibraryBuilder {
  /// Holds each word list to be sorted by bytes, since it is searched by halves.
  mutating func checkLists() {
    for (name, list) in lists.sorted(by: { $0.key < $1.key }) {
      let bytes = list.withBytes { Array($0) }
      guard let place = Self.firstUnsorted(bytes) else { continue }
      let file = SourceFile(path: name + ".txt", bytes: bytes)
      let fault = RuleFault.unsortedList
      add([
        Diagnostic(
          severity: fault.severity, message: fault.message[options.language], at: place, in: file,
          lines: LineIndex(file), help: fault.help?[options.language])
      ])
    }
  }

  /// The first line that does not come after the one before it; comments and blank lines aside.
  private static func firstUnsorted(_ bytes: [UInt8]) -> ByteRange? {
    var previous: ArraySlice<UInt8>?
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if let previous, !previous.lexicographicallyPrecedes(line) { return ByteRange(line.startIndex, line.endIndex) }
      previous = line
    }
    return nil
  }
}
