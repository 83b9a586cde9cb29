import Detection
import Foundation
import Rules

/// One vector of another's suite: a text, and what its source says of it.
struct SharedVector {
  enum Statement {
    case valid
    case invalid
    case unknown
    /// Something is found in the text, or nothing is.
    case found(Bool)
  }

  let line: Int
  let validators: [ValidatorName]
  let text: String
  let statement: Statement
  /// Where the source finds something, in characters; empty where it does not say.
  let places: [Range<Int>]

  var isDecidedAsStated: Bool {
    switch statement {
    case .valid: verdicts(on: candidates).contains(.valid)
    case .invalid, .found(false): !verdicts(on: candidates).contains(.valid)
    case .unknown: verdicts(on: [text]) == [.unknown]
    case .found(true) where places.isEmpty: verdicts(on: candidates).contains { $0 != .invalid }
    case .found(true): places.allSatisfy { verdicts(on: [part($0)]).contains { $0 != .invalid } }
    }
  }

  private func verdicts(on texts: [String]) -> [Entity.Validity] {
    texts.flatMap { text in validators.map { ValidatorFixture.verdict($0, text).validity } }
  }

  private func part(_ place: Range<Int>) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(place.lowerBound).prefix(place.count)))
  }

  /// Every run of up to nine words, as a pattern that knows nothing would propose it.
  private var candidates: [String] {
    let words = text.split { " \n\r,()'[]=".contains($0) }.map(String.init)
    var runs: [String] = [text]
    for start in words.indices {
      for end in start..<min(start + 9, words.count) {
        let run = words[start...end].joined(separator: " ")
        let bare = String(run.drop { !$0.isLetter && !$0.isNumber })
        runs += [run, bare, run.trimmingCharacters(in: .punctuationCharacters)]
      }
    }
    return runs
  }
}
