import Findings
import Rules
import SourceText

/// How the run went: whether all was checked, and what was not.
extension SARIFRun {
  func writeInvocation(to json: inout JSONWriter) {
    json.object { json in
      json.member("executionSuccessful", summary.isComplete)
      json.member("exitCode", Int(run.exitStatus.rawValue))
      json.member("exitCodeDescription", words.verdict(run))
      let all = run.allNotifications
      writeNotifications("toolExecutionNotifications", all.filter { !$0.kind.isConfiguration }, to: &json)
      writeNotifications("toolConfigurationNotifications", all.filter(\.kind.isConfiguration), to: &json)
    }
  }

  private func writeNotifications(_ name: String, _ notifications: [Notification], to json: inout JSONWriter) {
    json.array(name, of: notifications) { json, notification in
      json.object { json in
        json.object("descriptor") { json in
          json.member("id", notification.kind.rawValue)
          json.member("index", Notification.Kind.allCases.firstIndex(of: notification.kind) ?? -1)
        }
        json.member("level", notification.severity.rawValue)
        json.object("message") { json in
          json.member("text", SARIFText.message(notification.message[options.language]))
        }
        if let path = notification.path { writeLocations(of: path, notification.region, to: &json) }
      }
    }
  }

  private func writeLocations(of path: String, _ region: Region?, to json: inout JSONWriter) {
    json.array("locations") { json in
      json.object { json in
        json.object("physicalLocation") { json in
          json.object("artifactLocation") { json in writeLocation(of: path, to: &json) }
          if let region { SARIFRegion.write(region, to: &json) }
        }
      }
    }
  }
}

extension Notification.Kind {
  /// Whether it speaks of how the tool was set up rather than of a draft (SARIF, 3.20.22).
  fileprivate var isConfiguration: Bool {
    switch self {
    case .policy, .rules, .baseline, .usage: true
    case .missing, .unreadable, .undecodable, .limit, .noDraft, .input, .internal: false
    }
  }
}
