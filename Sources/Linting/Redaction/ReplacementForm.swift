import Detection
import Drafts
import SourceText

/// How a replacement has to look at its place, so that the markup around it keeps its meaning.
struct ReplacementForm {
  private let scope: Scope?
  private let format: DraftFormat
  private let next: Unicode.Scalar?
  private let hasBlanks: Bool

  /// `offset` is the byte of the file behind what is replaced.
  init(_ entity: Entity, endingAt offset: Int, in draft: Draft) {
    scope = draft.segmentIndex(at: entity.textRange.start).map { draft.segments[$0].scope }
    format = draft.format
    var decoder = ScalarDecoder(file: draft.file, at: offset)
    next = decoder.next()?.value
    hasBlanks = draft.string(in: entity.textRange).utf8.contains(UInt8(ascii: " "))
  }

  /// A word in brackets: round ones in front matter, where square ones would start a list. In Markdown they are escaped
  /// where they would make a link or a definition with what follows.
  func placeholder(_ word: String) -> String {
    switch (scope, format) {
    case (.frontMatter, _): return "(\(word))"
    case (.attribute, .json), (.attribute, .jsonLines): return "\"[\(word)]\""
    case (_, .markdown):
      let makesLink = next == ":" || next == "(" || next == "["
      return makesLink ? "\\[\(word)]" : "[\(word)]"
    default: return "[\(word)]"
    }
  }

  /// A value without brackets; without blanks where the original has none or a link would break.
  func plain(_ value: String) -> String {
    let isNumber = scope.map { if case .attribute = $0 { format == .json || format == .jsonLines } else { false } }
    let keepsBlanks = scope != .linkTarget && (hasBlanks || !value.utf8.contains { (0x30...0x39).contains($0) })
    let text = keepsBlanks ? value : String(value.filter { $0 != " " })
    return isNumber == true ? "\"\(text)\"" : text
  }
}
