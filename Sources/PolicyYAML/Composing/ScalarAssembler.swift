/// The value of a scalar that is not simply a stretch of the file, with the way back.
struct ScalarAssembler {
  private(set) var bytes: [UInt8] = []
  private var runs: [ScalarOrigin.Run] = []

  var count: Int { bytes.count }

  /// Adds bytes of the file as they are.
  mutating func copy(_ source: Range<Int>, of file: [UInt8]) {
    guard !source.isEmpty else { return }
    addRun(source, isVerbatim: true)
    bytes.append(contentsOf: file[source])
  }

  /// Adds one byte that stands for a stretch of the file.
  mutating func put(_ byte: UInt8, for source: Range<Int>) {
    addRun(source, isVerbatim: false)
    bytes.append(byte)
  }

  /// Adds a character that stands for a stretch of the file.
  mutating func put(_ scalar: Unicode.Scalar, for source: Range<Int>) {
    addRun(source, isVerbatim: false)
    bytes.append(contentsOf: Unicode.UTF8.encode(scalar).map(Array.init) ?? [])
  }

  /// Adds what line breaks between two lines of text mean: a blank, or one line feed less than there are breaks
  /// (YAML 1.2.2, 6.5).
  mutating func fold(_ source: Range<Int>, breaks: Int) {
    if breaks == 1 { return put(ASCII.space, for: source) }
    putLineFeeds(breaks - 1, for: source)
  }

  mutating func putLineFeeds(_ number: Int, for source: Range<Int>) {
    guard number > 0 else { return }
    addRun(source, isVerbatim: false)
    bytes.append(contentsOf: repeatElement(ASCII.lineFeed, count: number))
  }

  private mutating func addRun(_ source: Range<Int>, isVerbatim: Bool) {
    runs.append(
      ScalarOrigin.Run(
        value: bytes.count, source: source.lowerBound, sourceEnd: source.upperBound, isVerbatim: isVerbatim))
  }

  /// The way back from the value; nil if it is empty.
  var origin: ScalarOrigin? { ScalarOrigin(runs) }
}
