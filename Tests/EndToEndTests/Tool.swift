import Foundation

/// The built tool as its user runs it: a process.
struct Tool {
  struct Output {
    let status: Int32
    let stdout: String
    let stderr: String

    var everything: String { stdout + stderr }
  }

  /// The debug binary stands beside the test bundle.
  static let path: String = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = bundle.appendingPathComponent("draftlint").path
    return FileManager.default.isExecutableFile(atPath: beside)
      ? beside : root.appendingPathComponent(".build/debug/draftlint").path
  }()

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the tool and waits for its end; `user`: as that user, which only root may. Output is read while it runs, so a full pipe cannot block it.
  static func run(
    _ arguments: [String], input: [UInt8] = [], in folder: URL = root, environment: [String: String] = [:],
    as user: Int? = nil
  ) throws -> Output {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: user == nil ? path : "/usr/bin/setpriv")
    let identity = user.map { ["--reuid", "\($0)", "--regid", "\($0)", "--clear-groups", "--", path] }
    process.arguments = (identity ?? []) + arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"].merging(environment) { $1 }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    let reader = Thread.Reader(stderr.fileHandleForReading)
    let writer = Thread.Writer(stdin.fileHandleForWriting, Data(input))
    let out = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    writer.wait()
    return Output(
      status: process.terminationStatus, stdout: String(decoding: out, as: UTF8.self),
      stderr: String(decoding: reader.wait(), as: UTF8.self))
  }
}

extension Thread {
  /// Reads a pipe to its end beside the caller.
  final class Reader: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var data = Data()

    init(_ handle: FileHandle) {
      Thread.detachNewThread { [self] in
        data = handle.readDataToEndOfFile()
        done.signal()
      }
    }

    func wait() -> Data {
      done.wait()
      return data
    }
  }

  /// Writes to a pipe beside the caller; a reader that has gone is not an error here.
  final class Writer: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle, _ data: Data) {
      signal(SIGPIPE, SIG_IGN)
      Thread.detachNewThread { [self] in
        try? handle.write(contentsOf: data)
        try? handle.close()
        done.signal()
      }
    }

    func wait() {
      done.wait()
    }
  }
}
