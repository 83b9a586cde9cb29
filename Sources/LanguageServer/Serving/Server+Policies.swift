import Reporting
import Workspace

/// Policies that change while the server runs.
extension Server {
  /// Asks the client to tell of changes in policy files, where it can.
  func watchPolicies() throws(WorkspaceError) {
    guard capabilities.watchesFiles else { return }
    try writer.request(nextID(), "client/registerCapability") { json in
      json.array("registrations") { json in
        json.object { json in
          json.member("id", "policies")
          json.member("method", "workspace/didChangeWatchedFiles")
          json.object("registerOptions") { json in
            json.array("watchers") { json in
              json.object { json in json.member("globPattern", "**/" + PolicyLocator.fileName) }
            }
          }
        }
      }
    }
  }

  /// Checks every open document by what the policies say now.
  func readPoliciesAnew() throws(WorkspaceError) {
    checker.forgetPolicies()
    for uri in documents.keys.sorted(by: { $0.text < $1.text }) {
      documents[uri]?.checked = nil
      enqueue(uri)
    }
    guard capabilities.pullsDiagnostics, capabilities.refreshesDiagnostics else { return }
    try writer.request(nextID(), "workspace/diagnostic/refresh")
  }
}
