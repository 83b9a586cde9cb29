import Rules
import SourceText

/// Joins what the model and the patterns say of the same name.
enum PersonAgreement {
  /// Adds names to the candidates, which are in no order. Where a pattern saw an overlapping one, the two become one:
  /// the pattern knows the role, the model where the name ends, unless it is unsure; reasons of both are kept.
  static func merge(_ names: [Candidate], into candidates: inout [Candidate]) {
    guard !names.isEmpty else { return }
    let persons = candidates.indices.filter { candidates[$0].kind == .person }
      .sorted { candidates[$0].textRange < candidates[$1].textRange }
    var next = 0
    for name in names {
      while next < persons.count, candidates[persons[next]].textRange.end <= name.textRange.start { next += 1 }
      var place = next
      var isJoined = false
      while place < persons.count, candidates[persons[place]].textRange.start < name.textRange.end {
        if candidates[persons[place]].textRange.overlaps(name.textRange) {
          join(name, to: &candidates[persons[place]])
          isJoined = true
        }
        place += 1
      }
      if !isJoined { candidates.append(name) }
    }
  }

  private static func join(_ name: Candidate, to candidate: inout Candidate) {
    let keepsPattern = candidate.isReserved || candidate.textRange.contains(name.textRange) && isCompound(candidate, name)
    if !keepsPattern, name.score >= 60 { candidate.textRange = name.textRange }
    candidate.score = max(candidate.score, name.score)
    candidate.evidence += name.evidence
  }

  /// "Paul und Lena Odenbrecht" is one span of the pattern for couples, several names of the model.
  private static func isCompound(_ candidate: Candidate, _ name: Candidate) -> Bool {
    candidate.textRange.count > name.textRange.count + 4
  }
}
