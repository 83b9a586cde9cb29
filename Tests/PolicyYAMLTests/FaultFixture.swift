import Foundation
import PolicyYAML
import SourceText
import Testing

/// A faulty file and the messages that it is to give, in German and English.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter FaultMessageTests` writes the messages anew, and fails while it does.
struct FaultFixture: CustomTestStringConvertible {
  let name: String

  static func all() throws -> [FaultFixture] {
    try FileManager.default.contentsOfDirectory(atPath: Folder.faults.path)
      .filter { $0.hasSuffix(".yml") }.sorted().map { FaultFixture(name: String($0.dropLast(4))) }
  }

  var testDescription: String { name }

  private var expectedURL: URL { Folder.faults.appendingPathComponent("\(name).expected") }

  func document() throws -> Document {
    let data = try Data(contentsOf: Folder.faults.appendingPathComponent("\(name).yml"))
    return Parser.parse(SourceFile(path: "\(name).yml", bytes: Array(data)))
  }

  func messages() throws -> String {
    let document = try document()
    let messages = Language.allCases.map { language in
      document.diagnostics(in: language).map { $0.rendered(in: language) }.joined(separator: "\n")
    }
    return messages.joined(separator: "\n\n") + "\n"
  }

  func expectedMessages() throws -> String {
    try String(contentsOf: expectedURL, encoding: .utf8)
  }

  static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil }

  func record() throws {
    try Data(messages().utf8).write(to: expectedURL)
  }
}
