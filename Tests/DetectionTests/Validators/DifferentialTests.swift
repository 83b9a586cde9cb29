import Detection
import Foundation
import Rules
import Testing

/// Generated values whose verdicts second implementations have computed (`Tests/differential/generate.py` writes them
/// into `DRAFTLINT_DIFFERENTIAL`; `make conformance` runs both).
@Suite(.enabled(if: DifferentialCases.folder != nil))
struct DifferentialTests {
  @Test func thereAreFiles() {
    #expect(DifferentialCases.files.count >= 20)
  }

  @Test(arguments: DifferentialCases.files)
  func agreesWithTheSecondImplementation(_ file: String) throws {
    let folder = try #require(DifferentialCases.folder)
    let name = try #require(ValidatorName(rawValue: String(file.prefix { $0 != "." })))
    let validator = ValidatorFixture.registry.validator(named: name)
    let lines = Array(try Data(contentsOf: folder.appendingPathComponent(file))).split(separator: UInt8(ascii: "\n"))
    var differing: [String] = []
    for line in lines {
      let verdict = validator.validate(Array(line.dropFirst(2)).span)
      if !Self.holds(line.first, verdict) { differing.append(String(decoding: line, as: UTF8.self)) }
    }
    // The values are generated, so they may be shown.
    #expect(differing.isEmpty, "\(file): \(differing.count) of \(lines.count) differ: \(differing.prefix(12))")
  }

  private static func holds(_ expectation: UInt8?, _ verdict: Verdict) -> Bool {
    switch expectation {
    case UInt8(ascii: "V"): verdict.validity == .valid
    case UInt8(ascii: "I"): verdict.validity == .invalid
    case UInt8(ascii: "N"): verdict.validity != .valid
    case UInt8(ascii: "S"): verdict.validity != .invalid
    case UInt8(ascii: "C"): verdict.note != "check-digit-wrong"
    default: false
    }
  }
}
