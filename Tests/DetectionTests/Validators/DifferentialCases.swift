import Foundation

/// The files that `Tests/differential/generate.py` has written.
enum DifferentialCases {
  static let folder = ProcessInfo.processInfo.environment["DRAFTLINT_DIFFERENTIAL"].map { URL(fileURLWithPath: $0) }

  /// Each is named after a validator, or that and a variant (`steuernummer.local.tsv`).
  static let files: [String] = {
    guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else { return [] }
    return names.filter { $0.hasSuffix(".tsv") }.sorted()
  }()
}
