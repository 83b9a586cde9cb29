import Glibc

/// The dialogue with one `git cat-file --batch`: a name and LF there, `NAME TYPE SIZE`, LF, the bytes and LF back.
struct ObjectStream: ~Copyable {
  private let process: ChildProcess
  private var buffer: [UInt8] = []

  init(_ git: Git) throws(WorkspaceError) {
    process = try ChildProcess(git.command(["cat-file", "--batch"]), environment: Git.environment)
  }

  /// The bytes of a blob; nil where there is none of that name.
  mutating func bytes(of object: String, path: FilePath, limit: Int) throws(WorkspaceError) -> [UInt8]? {
    do throws(WorkspaceError) {
      try Descriptor.write("\(object)\n".utf8, to: process.input.descriptor, path: path)
    } catch {
      // Git has ended; a closed pipe would be taken for our own output's.
      throw WorkspaceError(path: path, reason: .missingObject)
    }
    while !buffer.contains(UInt8(ascii: "\n")) { try readMore(1 << 16, path) }
    let header = buffer.prefix { $0 != UInt8(ascii: "\n") }
    buffer.removeFirst(header.count + 1)
    let words = header.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3, words[1] == "blob", let size = Int(words[2]), size >= 0 else { return nil }
    guard size <= limit else { throw WorkspaceError(path: path, reason: .tooLarge(limit: limit)) }
    while buffer.count <= size { try readMore(size + 1 - buffer.count, path) }
    let bytes = Array(buffer[..<size])
    buffer.removeFirst(size + 1)
    return bytes
  }

  private mutating func readMore(_ size: Int, _ path: FilePath) throws(WorkspaceError) {
    let count = try Descriptor.read(process.output.descriptor, upTo: size, appendingTo: &buffer, path: path)
    guard count > 0 else { throw WorkspaceError(path: path, reason: .missingObject) }
  }
}
