import SourceText

@testable import Patterns

/// What a scanner finds in a text.
struct ScanOutcome {
  /// All matches of all patterns in all paragraphs, by pattern, each written as text.
  private(set) var matches: [PatternID: [String]] = [:]
  /// The patterns that hit a limit. How much of one is found then depends on what is tried; no promise is made.
  private(set) var faulted: Set<PatternID> = []

  init(of set: PatternSet, in text: TestText, options: ScannerOptions) {
    self.init(in: text, by: PatternScanner(set, options: options))
  }

  init(in text: TestText, by scanner: PatternScanner) {
    scanner.prepare(text.bytes, paragraphs: text.paragraphs)
    for (index, paragraph) in text.paragraphs.enumerated() {
      for id in scanner.candidates(inParagraph: index) {
        for window in windows(of: paragraph) {
          scanner.forEachMatch(of: id, in: window) { matches[id, default: []].append("\(window.indices): \($0)") }
          if let first = scanner.firstMatch(of: id, in: window) {
            matches[id, default: []].append("\(window.indices): first \(first)")
          }
        }
      }
    }
    faulted = Set(scanner.faults.map(\.pattern))
  }

  /// The patterns of which the other outcome has other matches.
  func differences(from other: ScanOutcome) -> [PatternID] {
    Set(matches.keys).union(other.matches.keys).subtracting(faulted).subtracting(other.faulted)
      .filter { matches[$0] != other.matches[$0] }.sorted()
  }
}

/// The paragraph itself, and some parts of it that cut words in two.
private func windows(of paragraph: ByteRange) -> [ByteRange] {
  let (start, end, count) = (paragraph.start, paragraph.end, paragraph.count)
  return [paragraph, ByteRange(start + count / 3, end), ByteRange(start, end - count / 4)]
}

/// The matches of one pattern in one line, as text.
func matches(
  of source: String, in line: String, options: PatternOptions = [], scanner: ScannerOptions = ScannerOptions()
) -> [String] {
  let text = TestText([line])
  let set = PatternSet([PatternSpec(name: "p", source: source, options: options)])
  let scanner = PatternScanner(set, options: scanner)
  scanner.prepare(text.bytes, paragraphs: text.paragraphs)
  var result: [String] = []
  for id in scanner.candidates(inParagraph: 0) {
    scanner.forEachMatch(of: id, in: text.paragraphs[0]) { result.append(text.string($0.range)) }
  }
  return result
}
