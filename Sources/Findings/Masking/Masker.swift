import SourceText

/// Writes a stretch of a file as text in which every masked range is bullets, and nothing can steer a terminal.
///
/// One pass over the stretch; what has been written can be asked for in between, so that columns can be taken.
struct Masker {
  /// How many code points have been written.
  private(set) var count = 0
  /// How many columns have been written; a tab counts as one.
  private(set) var columns = 0

  private let ranges: [ByteRange]
  private var rangeIndex: Int
  private var decoder: ScalarDecoder
  private var text: [UInt8] = []
  private var width = DisplayWidth()
  private var filter = PrintableFilter()
  private var run: MaskedRun?
  private var keptLetters: Int
  /// Whether what was written last is a mask, to which a following combining mark would cling.
  private var isAfterMask = false

  /// Starts at byte `start`, which is the start of a character. Of the first `keptPrefix` characters of the first
  /// masked range the ASCII letters stay.
  init(_ file: SourceFile, at start: Int, masking masked: MaskedRanges, keptPrefix: Int = 0) {
    ranges = masked.ranges
    rangeIndex = masked.index(endingAfter: start)
    decoder = ScalarDecoder(file: file, at: max(start, file.markLength))
    keptLetters = keptPrefix
  }

  /// The byte of the file at which the next character starts.
  var offset: Int { decoder.offset }

  /// Writes the characters that start before byte `end`, but stops once `limit` columns have been written.
  mutating func write(upTo end: Int, limit: Int = .max) {
    while columns < limit, decoder.offset < end {
      let start = decoder.offset
      guard let scalar = decoder.next()?.value else { return }
      if isMasked(from: start, to: decoder.offset) {
        mask(scalar)
      } else {
        endRun()
        show(scalar)
      }
    }
  }

  mutating func writeEllipsis() {
    endRun()
    append("…")
  }

  /// The text so far.
  mutating func finish() -> String {
    endRun()
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func isMasked(from start: Int, to end: Int) -> Bool {
    while rangeIndex < ranges.count, ranges[rangeIndex].end <= start { rangeIndex += 1 }
    return rangeIndex < ranges.count && ranges[rangeIndex].start < end
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    guard let shown = filter.replacement(for: scalar) else { return }
    let added = width.columns(of: shown)
    if added == 0, shown != "\t" {
      if !isAfterMask { append(shown, columns: 0) }
      return
    }
    isAfterMask = false
    append(shown, columns: max(added, 1))
  }

  private mutating func mask(_ scalar: Unicode.Scalar) {
    isAfterMask = true
    var current = run ?? MaskedRun(start: text.count, count: count)
    defer { run = current }
    let added = width.columns(of: scalar)
    if keepsLetter(scalar) { return append(scalar) }
    let (character, times) = current.mask(scalar, columns: added)
    for _ in 0..<times { append(character) }
  }

  private mutating func keepsLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard keptLetters > 0 else { return false }
    keptLetters -= 1
    return scalar.isASCII && scalar.properties.isAlphabetic
  }

  /// A value of which only separators are left would stand there as it is: it becomes bullets after all.
  private mutating func endRun() {
    guard let ended = run else { return }
    run = nil
    keptLetters = 0
    guard !ended.hidesSomething else { return }
    let written = String(decoding: text[ended.start...], as: UTF8.self)
    text.removeSubrange(ended.start...)
    count = ended.count
    columns -= written.unicodeScalars.count
    for scalar in written.unicodeScalars { append(scalar == " " || scalar == "\t" ? scalar : MaskedRun.bullet) }
  }

  private mutating func append(_ scalar: Unicode.Scalar, columns added: Int = 1) {
    if scalar.isASCII {
      text.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    count += 1
    columns += added
  }
}
