import Drafts
import Glibc
import TestSupport

/// Runs `Fixtures/html_text.py`.
enum PythonOracle {
  struct Reading {
    let text: String
    let attributes: [String]
    let comments: [String]
  }

  /// Whether a `python3` is there to ask.
  static let isAvailable = system("command -v python3 >/dev/null 2>&1") == 0

  /// What Python reads from each text; nil where it could not be run.
  static func read(_ texts: [String], from test: String = #filePath) -> [Reading]? {
    let folder = test.split(separator: "/").dropLast().joined(separator: "/")
    guard let work = temporaryFolder() else { return nil }
    let (input, output) = (work + "/in", work + "/out")
    defer {
      unlink(input)
      unlink(output)
      rmdir(work)
    }
    guard write(texts.map(quoted).joined(separator: "\n") + "\n", to: input) else { return nil }
    guard system("python3 '/\(folder)/Fixtures/html_text.py' < \(input) > \(output)") == 0 else { return nil }
    let bytes = TestFiles.read(output)
    return bytes?.split(separator: 0x0A).compactMap { reading(Array($0)) }
  }

  /// A new folder for one call; suites run side by side.
  private static func temporaryFolder() -> String? {
    var template = Array("/tmp/draftlint-oracle-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func reading(_ line: [UInt8]) -> Reading? {
    guard let value = try? JSONReader.read(line), let text = value.member("text", in: line)?.string(in: line) else {
      return nil
    }
    return Reading(
      text: text, attributes: strings(value.member("attributes", in: line), line),
      comments: strings(value.member("comments", in: line), line))
  }

  private static func strings(_ value: DataValue?, _ bytes: [UInt8]) -> [String] {
    guard case .list(let elements)? = value?.content else { return [] }
    return elements.compactMap { $0.string(in: bytes) }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for unit in text.utf16 { quoted += "\\u" + String(String(unit + 0x1_0000 as UInt32, radix: 16).dropFirst()) }
    return quoted + "\""
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }
}

private func + (left: UInt16, right: UInt32) -> UInt32 { UInt32(left) + right }
