/// Says for every paragraph of a text which patterns can match in it, from one pass over the text.
///
/// **Why it is valid.** A match lies in one paragraph, and a pattern's trigger is a necessary condition of a match; the
/// prefilter drops a pattern only where no clause of its trigger holds. Literals are compared folded, which makes more
/// of them equal, never fewer, but for four code points; a paragraph with one of these goes to every pattern
/// (`FoldedLiteral`). A right word boundary is never asked for, since a window may end in the middle of a word.
///
/// **When it declines.** A pattern whose trigger is `always` is a candidate everywhere.
///
/// **Landmarks.** Where every match of a pattern starts with one of certain literals, the places of these are noted too,
/// so that the pattern is tried at these alone: a search for a long list of words costs several nanoseconds a byte,
/// a try at a given place next to nothing. Where a match holds a literal behind few blanks, it is searched for from so
/// many words before the places on.
///
/// **Parts.** The patterns that ship in the binary have their tables there (`PrefilterTable`); those of the user get
/// their own when the set is made. Each part is looked through by itself, with its own numbers for patterns and groups.
struct Prefilter: Sendable {
  /// Tables, and what their numbers stand for in the set. An object, since to copy all the tables for each paragraph would
  /// cost more than to look through a short one.
  final class Part: Sendable {
    let tables: PrefilterTables
    /// For each pattern of the tables, the patterns of the set that are the same; none for one that is not in it.
    let patterns: Rows
    /// What is added to the tables' numbers of groups, so that the parts share none.
    let firstGroup: Int

    init(tables: PrefilterTables, patterns: Rows, firstGroup: Int) {
      self.tables = tables
      self.patterns = patterns
      self.firstGroup = firstGroup
    }
  }

  let parts: [Part]
  let patternCount: Int
  let groupCount: Int
  /// For each pattern, where its matches start; nil where that can be anywhere.
  let landmarks: [Landmarks?]

  /// Literals near which the matches of a pattern start.
  struct Landmarks {
    let group: Int
    /// How many blanks lie at most between the start of a match and such a literal; nil where it starts with one.
    let reach: Int?
  }

  /// Takes tables, each with the patterns of the set (of `patternCount`) that its own stand for.
  init(_ parts: [(tables: PrefilterTables, patterns: Rows)], patternCount: Int) {
    var (all, firstGroup): ([Part], Int) = ([], 0)
    var landmarks = [Landmarks?](repeating: nil, count: patternCount)
    for (tables, patterns) in parts {
      all.append(Part(tables: tables, patterns: patterns, firstGroup: firstGroup))
      for number in 0..<tables.patternCount where tables.landmarks[number] != PrefilterTables.none {
        let reach = tables.reaches[number]
        let known = Landmarks(
          group: firstGroup + Int(tables.landmarks[number]), reach: reach == PrefilterTables.none ? nil : Int(reach))
        patterns.forEach(in: number) { landmarks[$0] = known }
      }
      firstGroup += tables.groupCount
    }
    self.parts = all
    self.patternCount = patternCount
    groupCount = firstGroup
    self.landmarks = landmarks
  }
}
