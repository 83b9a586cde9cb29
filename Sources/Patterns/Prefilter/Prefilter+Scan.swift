import SourceText

extension Prefilter {
  /// Finds the candidates of every paragraph.
  ///
  /// The paragraphs must lie in the text. Cost: linear in the text's length.
  func scan(
    _ text: UnsafeRawBufferPointer, paragraphs: [ByteRange], scratch: inout PrefilterScratch,
    into candidates: inout CandidateTable
  ) {
    for paragraph in paragraphs {
      scratch.beginParagraph()
      findGroups(in: paragraph.indices, of: text, scratch: &scratch)
      if scratch.hasSeen(group: Self.specialGroup) {
        candidates.appendParagraphOfAll()
      } else {
        decide(in: paragraph.indices, of: text, scratch: &scratch)
        candidates.appendParagraph(of: scratch.patterns)
      }
    }
  }

  /// Notes the groups of all literals that stand in the paragraph.
  private func findGroups(in paragraph: Range<Int>, of text: UnsafeRawBufferPointer, scratch: inout PrefilterScratch) {
    var start = paragraph.lowerBound
    while start < paragraph.upperBound {
      let end = min(start + PrefilterScratch.blockSize, paragraph.upperBound)
      let count = scratch.places.withUnsafeMutableBufferPointer { places in
        places.baseAddress.map { grams.collectPlaces(in: text, from: start, to: end, into: $0) } ?? 0
      }
      for index in 0..<count {
        grams.forEachLiteral(at: start + Int(scratch.places[index]), in: text, within: paragraph) { literal in
          for group in groupsOfLiteral[literal] { scratch.see(group: Int(group)) }
        }
      }
      start = end
    }
  }

  /// Notes the patterns for which a clause holds.
  private func decide(in paragraph: Range<Int>, of text: UnsafeRawBufferPointer, scratch: inout PrefilterScratch) {
    scratch.patterns.insert(contentsOf: always)
    guard usesShapes || !scratch.seenGroups.isEmpty else { return }
    var profile = ParagraphProfile(of: usesShapes ? paragraph : 0..<0, in: text)
    for clause in markClauses where profile.marks.isSuperset(of: clause.mark) {
      for group in clause.groups { scratch.see(group: group) }
    }
    for group in scratch.seenGroups {
      for clause in clausesOfGroup[Int(group)] {
        let clause = clauses[Int(clause)]
        guard clause.partner.map({ scratch.hasSeen(group: $0) }) ?? true, profile.has(clause.shape) else { continue }
        scratch.patterns.insert(clause.pattern)
      }
    }
    for clause in shapeClauses where profile.has(clause.shape) {
      scratch.patterns.insert(contentsOf: clause.patterns)
    }
  }
}
