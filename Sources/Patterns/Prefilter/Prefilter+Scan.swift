import SourceText

extension Prefilter {
  /// Finds the candidates of every paragraph.
  ///
  /// The paragraphs must lie in the text. Cost: linear in the text's length.
  func scan(
    _ text: UnsafeRawBufferPointer, paragraphs: [ByteRange], scratch: inout PrefilterScratch,
    into result: inout PrefilterResult
  ) {
    for paragraph in paragraphs {
      scratch.beginParagraph()
      findLiterals(in: paragraph.indices, of: text, scratch: &scratch, into: &result)
      if scratch.groups.contains(Self.specialGroup) {
        result.endParagraphOfAll()
      } else {
        decide(in: paragraph.indices, of: text, scratch: &scratch)
        result.endParagraph(of: scratch.patterns)
      }
    }
  }

  /// Notes the groups of all literals that stand in the paragraph, and where those stand that open matches.
  private func findLiterals(
    in paragraph: Range<Int>, of text: UnsafeRawBufferPointer, scratch: inout PrefilterScratch,
    into result: inout PrefilterResult
  ) {
    scratch.places.withUnsafeMutableBufferPointer { places in
      grams.search(text, in: paragraph, places: places) { literal, start in
        groupsOfLiteral.forEach(in: literal) { group in
          scratch.groups.insert(group)
          if isOpening[group] { result.addOpening(group: group, at: start) }
        }
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
