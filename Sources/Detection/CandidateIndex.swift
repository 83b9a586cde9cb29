package import Patterns

/// For each pattern, the paragraphs of a draft in which the prefilter leaves it possible.
///
/// The scanner knows the patterns of a paragraph; rules ask the other way round. Built once per draft, in time linear in
/// the number of candidates.
package struct CandidateIndex {
  /// Where the paragraphs of each pattern start in ``paragraphs``; one more entry than patterns.
  private let starts: [Int]
  private let paragraphs: [Int]

  /// `scanner` must have been prepared with a text of `paragraphCount` paragraphs.
  package init(_ scanner: PatternScanner, paragraphCount: Int) {
    var starts = [Int](repeating: 0, count: scanner.patterns.count + 1)
    for paragraph in 0..<paragraphCount {
      scanner.candidates(inParagraph: paragraph).withNumbers { numbers in
        for number in numbers { starts[Int(number) + 1] += 1 }
      }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var paragraphs = [Int](repeating: 0, count: starts[starts.count - 1])
    for paragraph in 0..<paragraphCount {
      scanner.candidates(inParagraph: paragraph).withNumbers { numbers in
        for number in numbers {
          paragraphs[next[Int(number)]] = paragraph
          next[Int(number)] += 1
        }
      }
    }
    self.starts = starts
    self.paragraphs = paragraphs
  }

  /// The paragraphs in which the pattern can match, ascending.
  package func paragraphs(of id: PatternID) -> ArraySlice<Int> {
    paragraphs[starts[id.index]..<starts[id.index + 1]]
  }
}
