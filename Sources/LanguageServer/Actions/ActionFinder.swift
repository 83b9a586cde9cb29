import Detection
import Drafts
import Findings
import Linting
import Rules
import SourceText

/// What can be done about the findings of a document.
struct ActionFinder {
  let uri: DocumentURI
  let document: CheckedDocument
  let inspection: Inspection
  let rules: [RuleID: RuleDeclaration]
  let redaction: RedactionWords
  /// The policy that holds for the document, or the one to be made.
  let policy: PolicyFile?

  private var words: ActionText { ActionText(language: document.language) }
  private var file: SourceFile { inspection.draft.file }

  /// The action over all safe fixes; nil where there is none.
  func fixAll() -> CodeAction? {
    let edits = inspection.result.findings.compactMap(\.fix).filter(\.isSafe).flatMap(\.edits).map(\.fileEdit)
    guard !edits.isEmpty else { return nil }
    return action(words.fixAll, .fixAll, edits)
  }

  /// The actions for one finding, the best first.
  func actions(for finding: Finding) -> [CodeAction] {
    var actions: [CodeAction] = []
    if let fix = finding.fix {
      var action = action(words.mend(finding.ruleID), .quickFix, fix.edits.map(\.fileEdit), for: finding)
      action.isPreferred = fix.isSafe
      actions.append(action)
    }
    actions += finding.entity == nil ? sentence(of: finding) : replacements(of: finding)
    return actions + [registration(of: finding), exception(for: finding)].compactMap(\.self)
  }

  // MARK: Other words

  /// The wording to use in place of the sentence that is objected to, where no markup stands in it.
  private func sentence(of finding: Finding) -> [CodeAction] {
    let draft = inspection.draft
    let text = finding.instead[document.language]
    guard finding.fix == nil, case .wording? = rules[finding.ruleID]?.condition, !text.isEmpty else { return [] }
    for segment in draft.segments where draft.map.sourceRange(of: segment.range).contains(finding.region.range) {
      let sentence = draft.sentences(of: segment).first {
        draft.map.sourceRange(of: $0).contains(finding.region.range)
      }
      guard let sentence else { continue }
      let pieces = draft.pieces(of: sentence)
      guard pieces.count == 1 else { return [] }
      return [action(words.replaceSentence(text), .quickFix, [FileEdit(pieces[0].source, text)], for: finding)]
    }
    return []
  }

  /// The function that the rule proposes, placeholder, initials, mask.
  private func replacements(of finding: Finding) -> [CodeAction] {
    let styles: [RedactionStyle] =
      finding.entity == .person ? [.placeholder, .initials, .mask] : [.placeholder, .mask]
    let proposals = QuotedTexts(finding.instead[document.language]).texts.map { text in
      action(words.replace(text), .quickFix, [FileEdit(finding.region.range, text)], for: finding)
    }
    let edits = styles.map { style in
      (style, Redactor(words: redaction, style: style, language: document.language).edits(for: finding, in: inspection))
    }
    guard edits.allSatisfy({ !$0.1.isEmpty }) else { return [] }
    return (edits.first?.1.count == 1 ? proposals : [])
      + edits.map { style, edits in action(title(of: style, edits), .quickFix, edits, for: finding) }
  }

  private func title(of style: RedactionStyle, _ edits: [FileEdit]) -> String {
    switch style {
    case .placeholder: words.replace(edits.first?.text ?? "")
    case .mask: words.mask
    case .initials, .pseudonym: words.initials
    }
  }

  // MARK: Policy and exception

  private func registration(of finding: Finding) -> CodeAction? {
    guard let policy, let kind = finding.entity, let key = RegisterEditor.key(for: kind),
      let entity = inspection.entities.first(where: { $0.range == finding.region.range && $0.kind == kind }),
      let edit = RegisterEditor(policy.file)?.adding(inspection.draft.string(in: entity.textRange), to: key)
    else { return nil }
    let change = CodeAction.Change(
      uri: policy.uri, version: policy.version, file: policy.file, edits: [edit], isNew: policy.isNew)
    return CodeAction(title: words.register(key), kind: .quickFix, change: change, finding: finding)
  }

  /// An exception before the block of the finding, where the policy allows it.
  private func exception(for finding: Finding) -> CodeAction? {
    guard document.allowsException(finding) else { return nil }
    let comment = ExceptionComment(finding.ruleID, reason: words.reason, in: inspection.draft)
    return comment.edit(before: finding.region.range).map { edit in
      action(words.allow(finding.ruleID), .quickFix, [edit], for: finding)
    }
  }

  private func action(
    _ title: String, _ kind: CodeAction.Kind, _ edits: [FileEdit], for finding: Finding? = nil
  ) -> CodeAction {
    let change = CodeAction.Change(uri: uri, version: document.version, file: file, edits: file.accepted(edits))
    return CodeAction(title: title, kind: kind, change: change, finding: finding)
  }
}
