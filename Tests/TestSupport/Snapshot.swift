import Foundation
package import Testing

/// Compares bytes with a golden file beside the test, below `Snapshots`.
///
/// With `RECORD_SNAPSHOTS=1` in the environment it writes the file instead, and fails, so that a recording never
/// passes for a test.
package func assertSnapshot(
  _ bytes: [UInt8], named name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  guard let expected = try? Data(contentsOf: url) else {
    Issue.record("\(name) is missing; record it with RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
    return
  }
  let actual = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  let golden = String(decoding: expected, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  let difference = zip(actual, golden).enumerated().first { $0.element.0 != $0.element.1 }
  let line = difference?.offset ?? min(actual.count, golden.count)
  let isSame = [UInt8](expected) == bytes
  #expect(
    isSame,
    """
    \(name) differs from line \(line + 1) on: \(line < actual.count ? actual[line] : "(end)")
    record it with RECORD_SNAPSHOTS=1 swift test --filter ReportingTests if that is meant
    """,
    sourceLocation: sourceLocation)
}
