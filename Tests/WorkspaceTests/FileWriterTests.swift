import Glibc
import TestSupport
import Testing

@testable import Workspace

@Suite("Writing files")
struct FileWriterTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  func path(_ name: String) -> FilePath { FilePath("\(folder.path)/\(name)") }

  func reason(writing bytes: [UInt8] = [1], to path: FilePath) -> WorkspaceError.Reason? {
    do throws(WorkspaceError) {
      try FileWriter.write(bytes, to: path)
      return nil
    } catch {
      #expect(error.path == path)
      return error.reason
    }
  }

  @Test("makes a file, replaces a file, and leaves nothing else behind", arguments: [0, 1, 3_000_000])
  func writes(_ count: Int) throws {
    let bytes = [UInt8](repeating: 7, count: count)
    try folder.write("old.json", "before")
    #expect(reason(writing: bytes, to: path("new.json")) == nil)
    #expect(reason(writing: bytes, to: path("old.json")) == nil)
    #expect(folder.read("new.json") == bytes)
    #expect(folder.read("old.json") == bytes)
    #expect(folder.names() == ["new.json", "old.json"])
  }

  @Test("keeps the mode of the file that it replaces")
  func keepsMode() throws {
    try folder.write("a.json")
    chmod("\(folder.path)/a.json", 0o640)
    #expect(reason(to: path("a.json")) == nil)
    var status = stat()
    #expect(stat("\(folder.path)/a.json", &status) == 0 && status.st_mode & 0o7777 == 0o640)
  }

  @Test("a symbolic link stays one, and its target is replaced")
  func followsLinks() throws {
    try folder.write("real/a.json", "before")
    try folder.link("a.json", to: "real/a.json")
    #expect(reason(writing: [9], to: path("a.json")) == nil)
    #expect(folder.read("real/a.json") == [9])
    #expect(try WorkingDirectory.canonical(path("a.json")) == path("real/a.json"))
    #expect(folder.names(in: "real") == ["a.json"])
  }

  @Test("says why it cannot, and leaves nothing behind")
  func failsCleanly() throws {
    try folder.makeFolder("posts")
    #expect(reason(to: path("posts")) == .isFolder)
    #expect(reason(to: path("missing/a.json")) == .missing)
    #expect(reason(to: FilePath("/dev/full")) == .diskFull)
    #expect(folder.names() == ["posts"])
  }

  @Test("a device is written to and not replaced")
  func writesToDevices() {
    #expect(reason(to: FilePath("/dev/null")) == nil)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test("a new file does not take the place of another")
  func createsOnly() throws {
    try folder.write("a.yml", "before")
    #expect(throws: WorkspaceError(path: path("a.yml"), reason: .exists)) {
      try FileWriter.create([1], at: path("a.yml"))
    }
    try FileWriter.create([1], at: path("b.yml"))
    #expect(folder.read("a.yml") == Array("before".utf8) && folder.read("b.yml") == [1])
  }

  @Test("a temporary file that a killed run has left is no obstacle")
  func passesOverLeftovers() throws {
    try folder.write(".a.json.\(getpid())-0.tmp", "left")
    #expect(reason(to: path("a.json")) == nil)
    #expect(folder.read("a.json") == [1])
  }

  @Test("writing to a pipe whose reader has gone is an error and not the end")
  func survivesClosedPipe() {
    Console.ignoreBrokenPipes()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    #expect(throws: WorkspaceError(path: FilePath("stdout"), reason: .closedPipe)) {
      try Descriptor.write([1], to: ends[1], path: FilePath("stdout"))
    }
  }

  @Test("a descriptor that somebody set not to wait is waited for")
  func waitsOnBusyDescriptors() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    for end in ends { #expect(fcntl(end, F_SETFL, O_NONBLOCK) == 0) }
    defer { for end in ends { close(end) } }
    try Descriptor.write([1, 2, 3], to: ends[1], path: FilePath("pipe"))
    var bytes: [UInt8] = [0]
    #expect(try Descriptor.read(ends[0], upTo: 10, appendingTo: &bytes, path: FilePath("pipe")) == 3)
    #expect(bytes == [0, 1, 2, 3])
  }
}
