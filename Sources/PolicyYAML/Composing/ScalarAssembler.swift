/// The value of a scalar that is not simply a stretch of the file, with the way back.
struct ScalarAssembler {
  private(set) var bytes: [UInt8] = []
  private var runs: [ScalarOrigin.Run] = []
  private let limit: Int

  /// Makes an empty value that takes up to `limit` bytes. What is over the limit is left out, so that it costs no room.
  init(limit: Int) {
    self.limit = limit
  }

  /// Whether the value came to its limit, and is not whole.
  private(set) var isOverlong = false

  /// Adds bytes of the file as they are.
  mutating func copy(_ source: Range<Int>, of file: [UInt8]) {
    guard !source.isEmpty, hasRoom(for: source.count) else { return }
    addRun(source, isVerbatim: true)
    bytes.append(contentsOf: file[source])
  }

  /// Adds a character that stands for a stretch of the file.
  mutating func put(_ scalar: Unicode.Scalar, for source: Range<Int>) {
    guard hasRoom(for: UTF8.width(scalar)), let encoded = UTF8.encode(scalar) else { return }
    addRun(source, isVerbatim: false)
    bytes.append(contentsOf: encoded)
  }

  /// Adds what line breaks between two lines of text mean: a blank, or one line feed less than there are breaks
  /// (YAML 1.2.2, 6.5).
  mutating func fold(_ source: Range<Int>, breaks: Int) {
    if breaks == 1 { return put(" ", for: source) }
    putLineFeeds(breaks - 1, for: source)
  }

  mutating func putLineFeeds(_ number: Int, for source: Range<Int>) {
    guard number > 0, hasRoom(for: number) else { return }
    addRun(source, isVerbatim: false)
    bytes.append(contentsOf: repeatElement(ASCII.lineFeed, count: number))
  }

  private mutating func hasRoom(for count: Int) -> Bool {
    if bytes.count + count > limit { isOverlong = true }
    return !isOverlong
  }

  private mutating func addRun(_ source: Range<Int>, isVerbatim: Bool) {
    runs.append(
      ScalarOrigin.Run(
        value: bytes.count, source: source.lowerBound, sourceEnd: source.upperBound, isVerbatim: isVerbatim))
  }

  /// The way back from the value; nil if it is empty.
  var origin: ScalarOrigin? { ScalarOrigin(runs) }
}
