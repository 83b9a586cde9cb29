import Foundation
import Testing

/// Expected texts that stand in files; `RECORD=1 swift test` writes them anew, and fails so that nobody forgets to look.
enum Golden {
  static func expect(_ actual: String, in path: String, _ location: SourceLocation = #_sourceLocation) {
    let url = Fixtures.folder.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try? actual.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(path)", sourceLocation: location)
      return
    }
    let expected = try? String(contentsOf: url, encoding: .utf8)
    #expect(actual == expected, "\(path)", sourceLocation: location)
  }
}
