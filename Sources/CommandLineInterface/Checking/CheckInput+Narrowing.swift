import Findings
import Rules
import SourceText
import Workspace

extension CheckInput {
  /// Which findings of a draft are asked for.
  enum Narrowing: Hashable, Sendable {
    /// Those that touch lines which a change has added.
    case addedLines(AddedLines)
    /// Those about personal data and credentials: wordings of the past harm nobody any more.
    case personalData
  }

  /// The result without the findings that nobody asked for.
  func narrowed(_ result: FileResult, of file: SourceFile) -> FileResult {
    let isAsked: (Finding) -> Bool
    switch narrowing {
    case nil: return result
    case .addedLines(let lines):
      let added = lines.byteRanges(in: file.bytes)
      isAsked = { finding in
        ([finding.region] + finding.related.map(\.region)).contains { region in added.contains { $0.touches(region) } }
      }
    case .personalData: isAsked = { Self.dataCategories.contains($0.category) }
    }
    var result = result
    result.findings.removeAll { !isAsked($0) }
    result.suppressed.removeAll { !isAsked($0.finding) }
    result.baselined.removeAll { !isAsked($0) }
    return result
  }

  private static let dataCategories: Set<Category> = [
    .person, .address, .contact, .bank, .plate, .identifier, .caseNumber, .location, .onlineIdentifier, .health,
    .specialCategory, .criminal, .social, .minor, .combination, .credential,
  ]
}

extension ByteRange {
  /// Whether a finding stands in an added line; an empty one, such as a file's end, where it begins in one.
  fileprivate func touches(_ region: Region) -> Bool {
    region.range.isEmpty ? contains(region.range.start) || region.range.start == end : overlaps(region.range)
  }
}
