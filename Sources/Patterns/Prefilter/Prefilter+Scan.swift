import SourceText

extension Prefilter {
  /// Finds the candidates of a paragraph.
  ///
  /// It must lie in the text. Cost: linear in its length.
  func scan(
    _ text: UnsafeRawBufferPointer, paragraph: ByteRange, scratch: inout PrefilterScratch,
    into result: inout PrefilterResult
  ) {
    scratch.beginParagraph()
    for part in parts { part.findLiterals(in: paragraph.indices, of: text, scratch: &scratch, into: &result) }
    for part in parts where scratch.groups.contains(part.firstGroup + PrefilterTables.specialGroup) {
      return result.endParagraphOfAll()
    }
    var profile = ParagraphProfile(of: paragraph.indices, in: text)
    for part in parts { part.decide(with: &profile, scratch: &scratch) }
    result.endParagraph(of: scratch.patterns)
  }
}

extension Prefilter.Part {
  /// Notes the groups of all literals that stand in the paragraph, and where those stand that open matches.
  fileprivate func findLiterals(
    in paragraph: Range<Int>, of text: UnsafeRawBufferPointer, scratch: inout PrefilterScratch,
    into result: inout PrefilterResult
  ) {
    Self.findLiterals(in: paragraph, of: text, tables, from: firstGroup, &scratch.places, &scratch.groups, &result)
  }

  @inline(__always)
  private static func findLiterals(
    in paragraph: Range<Int>, of text: UnsafeRawBufferPointer, _ tables: PrefilterTables, from firstGroup: Int,
    _ places: inout [UInt16], _ groups: inout SeenGroups, _ result: inout PrefilterResult
  ) {
    places.withUnsafeMutableBufferPointer { places in
      tables.grams.search(text, in: paragraph, places: places) { literal, start in
        tables.groupsOfLiteral.forEach(in: literal) { group in
          groups.insert(firstGroup + group)
          if tables.isLandmark[group] != 0 { result.addLandmark(group: firstGroup + group, at: start) }
        }
      }
    }
  }

  /// Notes the patterns for which a clause holds.
  fileprivate func decide(with profile: inout ParagraphProfile, scratch: inout PrefilterScratch) {
    tables.always.withElements { always in
      for pattern in always { insert(Int(pattern), into: &scratch.patterns) }
    }
    let marks = profile.marks
    for index in 0..<tables.marks.count where marks.isSuperset(of: MarkSet(rawValue: tables.marks[index])) {
      tables.groupsOfMark.forEach(in: index) { scratch.groups.insert(firstGroup + $0) }
    }
    let groups = firstGroup..<firstGroup + tables.groupCount
    for place in 0..<scratch.groups.count where groups.contains(scratch.groups.member(place)) {
      tables.clausesOfGroup.forEach(in: scratch.groups.member(place) - firstGroup) { number in
        let clause = tables.clauses[number]
        let hasPartner =
          clause.partner == PrefilterTables.none || scratch.groups.contains(firstGroup + Int(clause.partner))
        if hasPartner, profile.has(clause.shape.shape) { insert(Int(clause.pattern), into: &scratch.patterns) }
      }
    }
    for index in 0..<tables.shapes.count where profile.has(tables.shapes[index].shape) {
      tables.patternsOfShape.forEach(in: index) { insert($0, into: &scratch.patterns) }
    }
  }

  /// Adds what a pattern of the tables stands for.
  private func insert(_ pattern: Int, into set: inout NumberSet) {
    patterns.forEach(in: pattern) { set.insert($0) }
  }
}
