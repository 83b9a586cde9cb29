import Glibc

/// A program that was started and talks to us through pipes; it never sees a shell.
///
/// At the end of its life the pipes are closed, which ends a program that reads from them, and the process is waited
/// for. Expects that `SIGPIPE` is ignored (``Console/ignoreBrokenPipes()``): a program may end before it has read all.
struct ChildProcess: ~Copyable {
  let input: Pipe.End
  let output: Pipe.End
  let errors: Pipe.End
  /// 0 when the process has been waited for.
  private var identifier: pid_t

  /// Starts a program, looked for in `PATH`.
  ///
  /// - Parameters:
  ///   - command: the program's name and its arguments.
  ///   - environment: variables that are set, or taken away (nil), besides those that we have ourselves.
  /// - Throws: where there is no such program, or the system has no process left.
  init(_ command: [[UInt8]], environment: [String: String?]) throws(WorkspaceError) {
    let path = FilePath(bytes: command.first ?? [])
    let input = try Pipe()
    let output = try Pipe()
    let errors = try Pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.reading.descriptor, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.writing.descriptor, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing.descriptor, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.giveBackSignals(&attributes)
    var identifier: pid_t = 0
    let code = CStringArray.with(command) { arguments in
      CStringArray.with(Self.variables(environment)) { variables in
        path.withCString { posix_spawnp(&identifier, $0, &actions, &attributes, arguments, variables) }
      }
    }
    // The program has copies; ours would keep it from ever seeing the end of its input, and us that of its output.
    for end in [input.reading, output.writing, errors.writing] { end.close() }
    guard code == 0 else { throw WorkspaceError(path: path, code: code) }
    self.identifier = identifier
    self.input = input.writing
    self.output = output.reading
    self.errors = errors.reading
  }

  deinit {
    closeAll()
    if identifier > 0 { _ = Self.waitForEnd(of: identifier) }
  }

  private func closeAll() {
    for end in [input, output, errors] { end.close() }
  }

  /// Closes the pipes and waits for the end.
  ///
  /// - Returns: the exit status; nil where a signal ended the program.
  mutating func finish() -> Int32? {
    closeAll()
    let status = Self.waitForEnd(of: identifier)
    identifier = 0
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  private static func waitForEnd(of identifier: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// We ignore `SIGPIPE`; a program that inherits that would go on writing to nobody.
  private static func giveBackSignals(_ attributes: inout posix_spawnattr_t) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  }

  private static func variables(_ changes: [String: String?]) -> [[UInt8]] {
    var variables: [[UInt8]] = []
    var next = environ
    while let entry = next.pointee {
      let text = UnsafeBufferPointer(start: entry, count: strlen(entry)).map(UInt8.init(bitPattern:))
      let name = String(decoding: text.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
      if !changes.keys.contains(name) { variables.append(text) }
      next += 1
    }
    return variables
      + changes.sorted { $0.key < $1.key }.compactMap { name, value in value.map { Array("\(name)=\($0)".utf8) } }
  }
}
