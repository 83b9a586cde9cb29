import SourceText
import TestSupport
import Testing

@testable import Detection

/// The forms in which a list may write a term, and the look-up against a plain reading of them.
@Suite struct TermTableTests {
  static let endings = ["e", "en", "er", "in", "innen", ":in", "s"]

  /// The terms of `list` that are found in `text`, each as it stands there.
  static func found(_ list: [String], in text: String) -> [String] {
    var builder = TermTableBuilder(endings: endings, capacity: list.count)
    for (number, term) in list.enumerated() { builder.add(term.utf8, meaning: number) }
    let table = builder.table
    let bytes = Array(text.utf8)
    let folded = FoldedText.folded(bytes)
    return bytes.withUnsafeBufferPointer { bytes in
      folded.withUnsafeBufferPointer { folded in
        var words: [TextWord] = []
        WordScanner(folded).scan(ByteRange(0, folded.count), into: &words)
        var found: [String] = []
        TermSearch(table: table, text: bytes, folded: folded).forEachMatch(in: words) { match in
          guard let first = match.words.first, let last = match.words.last else { return }
          let range = words[first].range.union(words[last].range)
          found.append(String(decoding: bytes[range.indices], as: UTF8.self))
        }
        return found
      }
    }
  }

  @Test(arguments: [
    (["krebs"], "Krebs, Krebse, Krebsbach", ["Krebs"]),
    (
      ["schwanger~"], "schwanger, Schwangere, schwangeren, Schwangerschaft", ["schwanger", "Schwangere", "schwangeren"]
    ),
    (["epilep*"], "Epilepsie und epileptisch, nicht Epistel", ["Epilepsie", "epileptisch"]),
    (["*sucht"], "Sucht, Spielsucht, süchtig", ["Spielsucht"]),
    (["*krank~"], "nierenkranke Menschen sind krank", ["nierenkranke"]),
    (["=MS"], "MS, ms, Ms", ["MS"]),
    (["=AU-Schein"], "Der AU-Schein und der Au-Schein", ["AU-Schein"]),
    (
      ["multipler sklerose"], "an Multipler Sklerose, an multipler, Sklerose",
      ["Multipler Sklerose", "multipler, Sklerose"]
    ),
    (["positiv .. getestet"], "positiv auf das neue Virus getestet", ["positiv auf das neue Virus getestet"]),
    (["positiv .. getestet"], "positiv ist, dass heute und morgen niemand mehr getestet", []),
    (["schüler~"], "Schüler:in und Schüler*innen", ["Schüler:in"]),
    (["ver.di"], "Mitglied bei ver.di", ["ver.di"]),
    (["überdosis"], "ÜBERDOSIS und Überdosis", ["ÜBERDOSIS", "Überdosis"]),
    (["gdb"], "„GdB“ – GdB…", ["GdB", "GdB"]),
  ])
  func formsOfTerms(_ list: [String], _ text: String, _ expected: [String]) {
    #expect(Self.found(list, in: text) == expected)
  }

  /// Single words in all forms, found in random text exactly where a plain comparison finds them.
  @Test(arguments: UInt64(1)...20) func agreesWithPlainReading(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = ["a", "b", "ä", "e", "n", "s"]
    func word(_ length: ClosedRange<Int>) -> String {
      (0..<Int.random(in: length, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" }.joined()
    }
    let stems = (0..<12).map { _ in word(2...6) }
    let list = stems.enumerated().map { index, stem in
      switch index % 4 {
      case 0: stem
      case 1: stem + "~"
      case 2: stem + "*"
      default: "*" + stem + "~"
      }
    }
    let text = (0..<200).map { _ in word(1...9) }
    let expected = text.flatMap { word in list.filter { Self.matches($0, word) }.map { _ in word } }
    #expect(Self.found(list, in: text.joined(separator: " ")).sorted() == expected.sorted(), "seed \(seed)")
  }

  private static func matches(_ term: String, _ word: String) -> Bool {
    var stem = term
    let isHead = stem.hasPrefix("*")
    if isHead { stem.removeFirst() }
    let ending = stem.last
    if ending == "~" || ending == "*" { stem.removeLast() }
    let forms = ending == "~" ? [""] + endings : [""]
    if isHead {
      return forms.contains { form in word.hasSuffix(stem + form) && word.utf8.count > (stem + form).utf8.count }
    }
    return ending == "*" ? word.hasPrefix(stem) : forms.contains { word == stem + $0 }
  }
}
