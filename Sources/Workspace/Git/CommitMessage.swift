/// The text of a commit as git gives it to the `commit-msg` hook: still with the lines that git takes away afterwards
/// (git-commit(1), `--cleanup`).
package struct CommitMessage: Sendable {
  /// What `commit.cleanup` says about lines of the message.
  package enum Cleanup: String, Sendable {
    case strip, whitespace, verbatim, scissors
    case standard = "default"
  }

  private let comment: [UInt8]
  private let cleanup: Cleanup

  package init(comment: String = "#", cleanup: Cleanup = .standard) {
    self.comment = Array(comment.utf8)
    self.cleanup = cleanup
  }

  /// As the repository around a folder has it set up; as git does by itself where there is none.
  package init(around folder: FilePath) throws(GitError) {
    let git = Git(folder: folder)
    let result = try git.run(["config", "-z", "--get-regexp", #"^(core\.comment(char|string)|commit\.cleanup)$"#])
    var settings: [String: String] = [:]
    for entry in result.bytes.split(separator: 0) {
      let parts = entry.split(separator: UInt8(ascii: "\n"), maxSplits: 1)
      guard parts.count == 2 else { continue }
      settings[String(decoding: parts[0], as: UTF8.self)] = String(decoding: parts[1], as: UTF8.self)
    }
    let comment = settings["core.commentstring"] ?? settings["core.commentchar"] ?? "#"
    self.init(
      comment: comment == "auto" ? "#" : comment,
      cleanup: settings["commit.cleanup"].flatMap(Cleanup.init(rawValue:)) ?? .standard)
  }

  /// The message with a blank in place of every byte that does not belong to it, so that all places stay the same.
  package func text(of bytes: [UInt8]) -> [UInt8] {
    guard cleanup != .verbatim, cleanup != .whitespace else { return bytes }
    var text = bytes
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<end]
      if isScissors(line) {
        blank(&text, start..<bytes.count)
        break
      }
      if cleanup != .scissors, line.starts(with: comment) { blank(&text, start..<end) }
      start = end + 1
    }
    return text
  }

  /// Whether a text has anything but blanks.
  package static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
  }

  private func isScissors(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: comment + " ------------------------ >8 ------------------------".utf8)
  }

  private func blank(_ text: inout [UInt8], _ range: Range<Int>) {
    for index in range where text[index] != UInt8(ascii: "\n") { text[index] = UInt8(ascii: " ") }
  }
}
