import Workspace

/// The text of a hook: a call of the tool, which ends the commit unless the drafts are in order.
struct HookScript {
  /// By this line a hook is known as ours.
  static let mark = "# draftlint hook install"

  let hook: GitHook
  /// Where the tool lies now; it is looked for in `PATH` first, so that an update is not passed by.
  let program: FilePath?

  static func isOurs(_ text: [UInt8]) -> Bool {
    text.split(separator: UInt8(ascii: "\n")).contains { $0.elementsEqual(mark.utf8) }
  }

  var text: String {
    let fallback =
      program.flatMap(Self.quoted).map { "command -v draftlint >/dev/null 2>&1 || tool=\($0)\n" } ?? ""
    return """
      #!/bin/sh
      \(Self.mark)
      # Ohne Prüfung, ein einziges Mal: git commit --no-verify
      tool=draftlint
      \(fallback)exec "$tool" \(hook.arguments)

      """
  }

  /// A word of the shell that stands for exactly this path; nil where it is not UTF-8 and cannot stand in the text.
  private static func quoted(_ path: FilePath) -> String? {
    guard let text = String(validating: path.bytes, as: UTF8.self) else { return nil }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
