import Glibc

/// The program git, called in a folder. Every call is one process; nothing is written, nothing fetched.
package struct Git: Sendable {
  /// Absolute.
  let folder: FilePath
  /// Whether paths are patterns of git, and not taken as they are.
  var readsPatterns = false

  /// The output of a call that must succeed.
  func output(_ arguments: String..., paths: [FilePath] = [], input: [UInt8] = []) throws(GitError) -> [UInt8] {
    let result = try run(arguments, paths: paths, input: input)
    guard result.status == 0 else { throw error(result) }
    return result.bytes
  }

  /// The output of a call, without the line's end; nil where its status is not 0.
  func answer(_ arguments: String...) throws(GitError) -> FilePath? {
    let result = try run(arguments)
    guard result.status == 0 else { return nil }
    return FilePath(bytes: result.bytes.last == UInt8(ascii: "\n") ? result.bytes.dropLast() : result.bytes[...])
  }

  /// Calls git. `paths` are literal ones, counted from ``folder``; they stand behind `--`.
  func run(
    _ arguments: [String], paths: [FilePath] = [], input: [UInt8] = []
  ) throws(GitError) -> ChildProcess.Output {
    do throws(WorkspaceError) {
      return try ChildProcess.run(
        command(arguments, paths: paths), input: input, environment: Self.environment)
    } catch {
      throw error.reason == .missing ? .notInstalled : .failed("git: \(WorkspaceError.text(of: error.reason))")
    }
  }

  func command(_ arguments: [String], paths: [FilePath] = []) -> [[UInt8]] {
    let options = readsPatterns ? [] : ["--literal-pathspecs"]
    let start = (["git"] + options + ["-C"]).map { Array($0.utf8) } + [folder.bytes]
    let rest = paths.isEmpty ? [] : [Array("--".utf8)] + paths.map(\.bytes)
    return start + arguments.map { Array($0.utf8) } + rest
  }

  /// Messages in English and nothing but messages, since their causes are told by them; no locks, no network, nobody
  /// asked.
  static let environment: [String: String?] = [
    "LC_ALL": "C", "LANGUAGE": nil, "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0",
    "GIT_TRACE": nil, "GIT_TRACE_SETUP": nil, "GIT_TRACE2": nil, "GIT_EXTERNAL_DIFF": nil, "GIT_DIFF_OPTS": nil,
    "GIT_LITERAL_PATHSPECS": nil, "GIT_GLOB_PATHSPECS": nil,
    "GIT_NOGLOB_PATHSPECS": nil, "GIT_ICASE_PATHSPECS": nil,
  ]

  /// What a failed call means.
  func error(_ result: ChildProcess.Output) -> GitError {
    if result.errors.contains("dubious ownership") || result.errors.contains("unsafe repository") {
      return .foreignOwner(folder)
    }
    if result.errors.contains("not a git repository") { return .noRepository(folder) }
    if result.errors.contains("must be run in a work tree") { return .noWorkTree(folder) }
    let line = result.errors.split(whereSeparator: \.isNewline).first.map(String.init)
    return .failed(line ?? "git: \(result.status.map { "status \($0)" } ?? "signal")")
  }
}
