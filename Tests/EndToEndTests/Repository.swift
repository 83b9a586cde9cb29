import Foundation

/// A git repository in a scratch folder, without any configuration of the user or the machine.
struct Repository {
  struct Failure: Error {
    let arguments: [String]
    let output: String
  }

  static let clean = "Das Bürgeramt hat am Samstag geöffnet.\n"
  static let leaky = "Bitte auf DE02 1203 0000 0000 2020 51 überweisen.\n"
  static let policy = "version: 1\nextends: [recommended]\ntreat-reserved-as: finding\n"

  let folder: ScratchFolder
  /// Below ``folder``.
  let name: String
  /// What git and the tool see besides their usual environment.
  var variables: [String: String] = [:]

  var url: URL { folder.url.appendingPathComponent(name) }

  /// An empty repository.
  init(_ name: String = "repository", in folder: ScratchFolder? = nil, bare: Bool = false) throws {
    self.folder = try folder ?? ScratchFolder()
    self.name = name
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try git(["init", "--quiet", "--initial-branch=main"] + (bare ? ["--bare"] : []))
  }

  /// Something that is a repository already: a clone, a linked work tree.
  init(existing name: String, in folder: ScratchFolder) {
    self.folder = folder
    self.name = name
  }

  /// A repository whose first commit has a policy and a clean draft, `posts/clean.md`.
  static func seeded() throws -> Repository {
    let repository = try Repository()
    try repository.write(policy, to: ".lint-policy.yml")
    try repository.write(clean, to: "posts/clean.md")
    try repository.commitAll("Anfang")
    return repository
  }

  func write(_ text: String, to path: String) throws {
    try folder.write(text, to: "\(name)/\(path)")
  }

  func add(_ text: String, to path: String) throws {
    try write(text, to: path)
    try git(["--literal-pathspecs", "add", "--", path])
  }

  func commitAll(_ message: String) throws {
    try git(["add", "--all"])
    try git(["commit", "--quiet", "--no-verify", "-m", message])
  }

  /// Calls git, which must succeed.
  @discardableResult
  func git(_ arguments: [String]) throws -> String {
    let result = try Self.run("/usr/bin/git", arguments, in: url, environment)
    guard result.status == 0 else { throw Failure(arguments: arguments, output: result.output) }
    return result.output
  }

  /// The status of a call of git that may fail, and all that it printed.
  func attempt(_ arguments: [String]) throws -> (status: Int32, output: String) {
    try Self.run("/usr/bin/git", arguments, in: url, environment)
  }

  /// Runs the tool in the repository, or in a folder below it.
  func check(_ arguments: [String], below path: String = "", input: [UInt8] = []) throws -> Tool.Output {
    try Tool.run(
      ["check"] + arguments + ["--format", "json"], input: input, in: url.appendingPathComponent(path),
      environment: environment)
  }

  @discardableResult
  func tool(_ arguments: [String], below path: String = "") throws -> Tool.Output {
    try Tool.run(arguments, in: url.appendingPathComponent(path), environment: environment)
  }

  /// The tool's own folder comes first in `PATH`, as an installed tool would.
  private var environment: [String: String] {
    [
      "PATH": "\(URL(fileURLWithPath: Tool.path).deletingLastPathComponent().path):/usr/bin:/bin",
      "HOME": folder.url.path, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Berghoff",
      "GIT_AUTHOR_EMAIL": "berghoff@stadt.example", "GIT_COMMITTER_NAME": "Berghoff",
      "GIT_COMMITTER_EMAIL": "berghoff@stadt.example", "GIT_AUTHOR_DATE": "2026-11-24T12:00:00Z",
      "GIT_COMMITTER_DATE": "2026-11-24T12:00:00Z", "GIT_EDITOR": "true",
    ].merging(variables) { $1 }
  }

  private static func run(
    _ program: String, _ arguments: [String], in folder: URL, _ environment: [String: String]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

extension Tool.Output {
  /// `PATH:LINE` of each finding of a JSON report.
  var places: [String] {
    get throws {
      let findings = try JSONContractTests.object(stdout)["findings"] as? [[String: Any]] ?? []
      return findings.map { finding in
        let start = (finding["range"] as? [String: Any])?["start"] as? [String: Any]
        return "\(finding["path"] as? String ?? ""):\(start?["line"] as? Int ?? 0)"
      }
    }
  }

  /// The kinds of the notifications of a JSON report.
  var notices: [String] {
    get throws {
      let notifications = try JSONContractTests.object(stdout)["notifications"] as? [[String: Any]] ?? []
      return notifications.compactMap { $0["kind"] as? String }
    }
  }

  var checkedCount: Int? {
    get throws { (try JSONContractTests.object(stdout)["summary"] as? [String: Any])?["filesChecked"] as? Int }
  }
}
