import Glibc

/// A new empty folder, removed with all that is in it at the end of its life.
package final class TemporaryFolder {
  package struct Failure: Error {
    let call: String
    let code: Int32
  }

  /// Absolute, without symbolic links.
  package let path: String

  package init() throws {
    var template = Array("/tmp/draftlint-test-XXXXXX\0".utf8).map(CChar.init(bitPattern:))
    guard mkdtemp(&template) != nil, let resolved = realpath(template, nil) else {
      throw Failure(call: "mkdtemp", code: errno)
    }
    defer { free(resolved) }
    path = String(cString: resolved)
  }

  deinit {
    Self.remove(path.utf8.map(CChar.init(bitPattern:)) + [0])
  }

  /// Writes a file and makes the folders above it.
  package func write(_ name: String, _ text: String = "") throws {
    try write(Array(name.utf8), Array(text.utf8))
  }

  package func write(_ name: [UInt8], _ bytes: [UInt8]) throws {
    if let slash = name.lastIndex(of: UInt8(ascii: "/")) {
      try makeFolder(String(decoding: name[..<slash], as: UTF8.self))
    }
    guard let file = fopen(cString(name), "w") else { throw Failure(call: "fopen", code: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure(call: "fwrite", code: errno) }
  }

  package func makeFolder(_ name: String) throws {
    var path = self.path
    for part in name.split(separator: "/") {
      path += "/" + part
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw Failure(call: "mkdir", code: errno) }
    }
  }

  package func link(_ name: String, to target: String) throws {
    guard symlink(target, "\(path)/\(name)") == 0 else { throw Failure(call: "symlink", code: errno) }
  }

  package func makePipe(_ name: String) throws {
    guard mkfifo("\(path)/\(name)", 0o666) == 0 else { throw Failure(call: "mkfifo", code: errno) }
  }

  /// The bytes of a file; nil where there is none.
  package func read(_ name: String) -> [UInt8]? {
    guard let file = fopen("\(path)/\(name)", "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }

  /// The names in a folder, sorted, `.` and `..` left out.
  package func names(in folder: String = ".") -> [String] {
    Self.names(in: cString(Array(folder.utf8))).map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  private func cString(_ name: [UInt8]) -> [CChar] {
    (Array(path.utf8) + [UInt8(ascii: "/")] + name + [0]).map(CChar.init(bitPattern:))
  }

  private static func names(in folder: [CChar]) -> [[UInt8]] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      names.append(withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) })
    }
    return names.filter { $0 != Array(".".utf8) && $0 != Array("..".utf8) }
  }

  /// Removes a file, a symbolic link, or a folder with what is in it.
  private static func remove(_ path: [CChar]) {
    if Glibc.remove(path) == 0 || errno != ENOTEMPTY { return }
    for name in names(in: path) {
      let below = [UInt8(ascii: "/")] + name + [0]
      remove(Array(path.dropLast(1)) + below.map(CChar.init(bitPattern:)))
    }
    rmdir(path)
  }
}
