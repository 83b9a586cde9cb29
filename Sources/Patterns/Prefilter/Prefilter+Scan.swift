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
      if scratch.groups.contains(Self.specialGroup) {
        candidates.appendParagraphOfAll()
      } else {
        decide(in: paragraph.indices, of: text, scratch: &scratch)
        candidates.appendParagraph(of: scratch.patterns)
      }
    }
  }

  /// Notes the groups of all literals that stand in the paragraph.
  private func findGroups(in paragraph: Range<Int>, of text: UnsafeRawBufferPointer, scratch: inout PrefilterScratch) {
    scratch.places.withUnsafeMutableBufferPointer { places in
      grams.search(text, in: paragraph, places: places) { literal in
        groupsOfLiteral.forEach(in: literal) { scratch.groups.insert($0) }
      }
    }
  }

  /// Notes the patterns for which a clause holds.
  private func decide(in paragraph: Range<Int>, of text: UnsafeRawBufferPointer, scratch: inout PrefilterScratch) {
    scratch.patterns.insert(contentsOf: always)
    var profile = ParagraphProfile(of: paragraph, in: text)
    for clause in markClauses where profile.marks.isSuperset(of: clause.mark) {
      for group in clause.groups { scratch.groups.insert(group) }
    }
    for group in scratch.groups.members {
      clausesOfGroup.forEach(in: Int(group)) { number in
        let clause = clauses[number]
        let hasPartner = clause.partner.map { scratch.groups.contains($0) } ?? true
        if hasPartner, profile.has(clause.shape) { scratch.patterns.insert(clause.pattern) }
      }
    }
    for clause in shapeClauses where profile.has(clause.shape) {
      scratch.patterns.insert(contentsOf: clause.patterns)
    }
  }
}
