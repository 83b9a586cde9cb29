import Drafts
import Linting
import Rules
import SourceText

/// The comment in a draft by which a finding is allowed there.
struct ExceptionComment {
  private let rule: RuleID
  private let reason: String
  private let draft: Draft

  init(_ rule: RuleID, reason: String, in draft: Draft) {
    self.rule = rule
    self.reason = reason
    self.draft = draft
  }

  /// What to insert before the block that holds a range of the file; nil where no comment can speak of it: in formats
  /// without comments, in front matter, and where it would be read as text (in code) or change how the draft is read.
  func edit(before range: ByteRange) -> FileEdit? {
    let file = draft.file
    guard draft.format == .markdown || draft.format == .html, file.encoding == .utf8,
      range.start >= (draft.frontMatter?.range.end ?? 0)
    else { return nil }
    let place = BlockStart(before: range.start, in: file)
    // As far in as its block, so that it stays in the list item that the block belongs to.
    let blanks = file.bytes[place.offset...].prefix { $0 == UInt8(ascii: " ") }.count
    let indent = String(repeating: " ", count: blanks)
    let text = "\(indent)<!-- draftlint:allow \(rule) -- \(reason) -->" + place.lineEnd
    let edit = FileEdit(ByteRange(place.offset, place.offset), text)
    return isUnderstood(edit, range) ? edit : nil
  }

  /// Whether the draft then has one comment more, nothing else is read in another way, and the comment is in force.
  private func isUnderstood(_ edit: FileEdit, _ range: ByteRange) -> Bool {
    let file = SourceFile(path: draft.file.path, bytes: draft.file.bytes(applying: [edit]))
    let after = Draft(file, format: draft.format)
    guard
      let place = after.segments.firstIndex(where: { segment in
        segment.scope == .comment && after.map.sourceRange(of: segment.range).start >= edit.range.start
      })
    else { return false }
    var others = after.segments.map(\.scope)
    others.remove(at: place)
    guard others == draft.segments.map(\.scope) else { return false }
    let comment = after.map.sourceRange(of: after.segments[place].range)
    return after.reach(ofExceptionIn: comment).contains(range.start + edit.text.utf8.count)
  }
}
