import Findings
import Foundation
import TestSupport

@testable import Reporting

/// A SARIF log as another program reads it, with ways to walk through it.
struct SARIFDocument {
  typealias Object = [String: Any]

  let run: Object

  init(_ run: Run, options: ReportOptions = ReportOptions()) throws {
    let bytes = SARIFReporter(options: options).report(run)
    let log = try JSONSerialization.jsonObject(with: Data(bytes)) as? Object ?? [:]
    self.run = (log["runs"] as? [Object])?.first ?? [:]
  }

  var results: [Object] { objects("results", of: run) }
  var driver: Object { object("driver", of: object("tool", of: run)) }
  var rules: [Object] { objects("rules", of: driver) }
  var invocation: Object { objects("invocations", of: run).first ?? [:] }

  func object(_ key: String, of parent: Object) -> Object { parent[key] as? Object ?? [:] }
  func objects(_ key: String, of parent: Object) -> [Object] { parent[key] as? [Object] ?? [] }

  /// Every object that stands anywhere in the log under `key`, alone or in an array.
  func all(_ key: String) -> [Object] { Self.all(key, in: run) }

  private static func all(_ key: String, in value: Any) -> [Object] {
    if let array = value as? [Any] { return array.flatMap { all(key, in: $0) } }
    guard let object = value as? Object else { return [] }
    let own = object[key].map { ($0 as? [Object]) ?? ($0 as? Object).map { [$0] } ?? [] } ?? []
    return own + object.values.flatMap { all(key, in: $0) }
  }
}
