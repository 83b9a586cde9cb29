import Glibc
import TestSupport
import Testing

@testable import Workspace

@Suite("Reading files")
struct FileReaderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  func path(_ name: String) -> FilePath { FilePath("\(folder.path)/\(name)") }

  func reason(_ path: FilePath, limit: Int = FileReader.defaultLimit) -> WorkspaceError.Reason? {
    do throws(WorkspaceError) {
      _ = try FileReader.read(path, limit: limit)
      return nil
    } catch {
      #expect(error.path == path)
      return error.reason
    }
  }

  @Test("gives the bytes, whatever they are", arguments: [0, 1, 65_535, 65_536, 65_537, 1_000_003])
  func readsBytes(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.write(Array("a.md".utf8), bytes)
    #expect(try FileReader.read(path("a.md")) == bytes)
  }

  @Test("refuses a file over the limit, and takes one at the limit")
  func holdsLimit() throws {
    try folder.write("a.md", String(repeating: "a", count: 100))
    #expect(reason(path("a.md"), limit: 99) == .tooLarge(limit: 99))
    #expect(reason(path("a.md"), limit: 100) == nil)
  }

  @Test("reads a file whose size is not known beforehand")
  func readsWithoutSize() throws {
    #expect(try !FileReader.read(FilePath("/proc/self/status")).isEmpty)
    #expect(reason(FilePath("/proc/self/status"), limit: 10) == .tooLarge(limit: 10))
  }

  @Test("names what is wrong")
  func namesFaults() throws {
    try folder.makeFolder("posts")
    try folder.write("a.md")
    try folder.link("dangling.md", to: "nowhere.md")
    try folder.link("one", to: "two")
    try folder.link("two", to: "one")
    #expect(reason(path("missing.md")) == .missing)
    #expect(reason(path("dangling.md")) == .missing)
    #expect(reason(path("posts")) == .isFolder)
    #expect(reason(path("a.md/b.md")) == .isNoFolder)
    #expect(reason(path("one")) == .linkLoop)
    #expect(reason(path(String(repeating: "a", count: 300))) == .nameTooLong)
  }

  @Test("a pipe nobody writes to, and a device without an end, are refused and not waited for")
  func refusesSpecialFiles() throws {
    try folder.makePipe("pipe.md")
    #expect(reason(path("pipe.md")) == .isSpecial(.pipe))
    #expect(reason(FilePath("/dev/zero")) == .isSpecial(.device))
  }

  @Test("a name that is not UTF-8")
  func readsOddNames() throws {
    let name: [UInt8] = [0x62, 0xFC, 0x72, 0x67, 0x65, 0x72, 0x0A, 0x2E, 0x6D, 0x64]
    try folder.write(name, [1, 2, 3])
    #expect(try FileReader.read(FilePath(folder.path).appending(name)) == [1, 2, 3])
  }

  @Test(
    "each error number has its reason",
    arguments: [
      (ENOENT, WorkspaceError.Reason.missing), (EACCES, .forbidden), (EPERM, .forbidden), (EISDIR, .isFolder),
      (ENOTDIR, .isNoFolder), (ELOOP, .linkLoop), (ENAMETOOLONG, .nameTooLong), (ENOSPC, .diskFull),
      (EDQUOT, .diskFull), (EPIPE, .closedPipe), (EEXIST, .exists), (EIO, .system(EIO)),
    ])
  func mapsErrorNumbers(_ code: Int32, _ reason: WorkspaceError.Reason) {
    #expect(WorkspaceError(path: FilePath("a"), code: code).reason == reason)
    #expect(!WorkspaceError.systemText(code).isEmpty)
  }
}
