import SourceText
import TestSupport
import Testing

@testable import Patterns

@Suite struct PrefilterTablesTests {
  @Test func numberSet() {
    var set = NumberSet(capacity: 130)
    set.insert(contentsOf: [129, 0, 63, 64, 0])
    var numbers: [Int] = []
    set.forEach { numbers.append($0) }
    #expect(numbers == [0, 63, 64, 129])
    set.removeAll()
    #expect(set == NumberSet(capacity: 130))
  }

  @Test func rows() {
    let rows = Rows(count: 4, pairs: [(2, 7), (0, 1), (2, 5), (3, 9)])
    let values = (0..<4).map { row in
      var values: [Int] = []
      rows.forEach(in: row) { values.append($0) }
      return values
    }
    #expect(values == [[1], [], [7, 5], [9]])
  }

  @Test func seenGroups() {
    var groups = SeenGroups(count: 3)
    groups.insert(2)
    groups.insert(0)
    groups.insert(2)
    groups.insert(3)
    let members = (0..<groups.count).map { groups.member($0) }
    #expect(members == [2, 0])
    groups.removeAll()
    let (count, isKept) = (groups.count, groups.contains(2))
    #expect(count == 0)
    #expect(!isKept)
  }

  @Test func paragraphIndex() {
    var index = ParagraphIndex([ByteRange(0, 5), ByteRange(6, 6), ByteRange(7, 20), ByteRange(21, 30)])
    #expect(index.paragraph(holding: ByteRange(8, 12)) == 2)
    #expect(index.paragraph(holding: ByteRange(7, 20)) == 2)
    #expect(index.paragraph(holding: ByteRange(0, 5)) == 0)
    #expect(index.paragraph(holding: ByteRange(25, 30)) == 3)
    #expect(index.paragraph(holding: ByteRange(3, 8)) == nil)
    #expect(index.paragraph(holding: ByteRange(29, 31)) == nil)
    #expect(index.paragraph(holding: ByteRange(6, 6)) == 1)
  }

  @Test func landmarksOfAResult() {
    var result = PrefilterResult()
    result.addLandmark(group: 1, at: 4)
    result.addLandmark(group: 1, at: 2)
    result.addLandmark(group: 2, at: 3)
    result.addLandmark(group: 1, at: 4)
    result.endParagraph(of: NumberSet(capacity: 1))
    result.addLandmark(group: 1, at: 12)
    result.endParagraphOfAll()
    result.addLandmark(group: 1, at: 22)
    result.endParagraph(of: NumberSet(capacity: 1))
    func starts(_ paragraph: Int, _ window: ByteRange) -> [Int]? {
      result.starts(ofGroup: 1, inParagraph: paragraph, within: window).map { Array($0) }
    }
    #expect(starts(0, ByteRange(0, 10)) == [2, 4, 4])
    #expect(starts(0, ByteRange(3, 10)) == [4, 4])
    #expect(starts(0, ByteRange(0, 4)) == [2])
    #expect(starts(1, ByteRange(10, 20)) == nil)
    #expect(starts(2, ByteRange(20, 30)) == [22])
    #expect(starts(3, ByteRange(20, 30)) == nil)
    #expect(result.patterns(inParagraph: 1) == nil)
    #expect(result.patterns(inParagraph: 2) == [])
  }

  @Test func manyLandmarksComeInOrder() {
    var generator = SeededGenerator(seed: 3)
    var result = PrefilterResult()
    var starts: [Int: [Int]] = [:]
    for _ in 0..<3_000 {
      let (group, start) = (Int.random(in: 0..<9, using: &generator), Int.random(in: 0..<500, using: &generator))
      result.addLandmark(group: group, at: start)
      starts[group, default: []].append(start)
    }
    result.endParagraph(of: NumberSet(capacity: 1))
    for group in 0..<9 {
      let known = result.starts(ofGroup: group, inParagraph: 0, within: ByteRange(100, 400)).map { Array($0) }
      #expect(known == starts[group, default: []].filter { (100..<400).contains($0) }.sorted())
    }
  }

  /// Macros are shared: equal groups are stored once, equal patterns compiled once.
  @Test func equalThingsAreStoredOnce() {
    let set = PatternSet([
      PatternSpec(name: "a", source: "(?:konto|iban)x"), PatternSpec(name: "b", source: "(?:konto|iban)x"),
      PatternSpec(name: "c", source: "(?:konto|iban)x", options: .caseless),
    ])
    #expect(set.programs == [0, 0, 1])
    let entries = set.prefilter.parts[0].tables.grams.entries.elements
    #expect(Set(entries.map(\.literal)).count == FoldedLiteral.specials.count + 2)
    #expect(set.ids.map { set[$0].name } == ["a", "b", "c"])
  }
}
