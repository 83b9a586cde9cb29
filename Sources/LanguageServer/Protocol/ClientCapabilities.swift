/// What of the client's abilities the server goes by.
struct ClientCapabilities {
  let encoding: PositionEncoding
  /// Whether the client asks for diagnostics itself; then none are published.
  let pullsDiagnostics: Bool
  let refreshesDiagnostics: Bool
  let showsRelatedInformation: Bool
  let showsMarkdown: Bool
  let watchesFiles: Bool

  /// - Parameter node: `capabilities` of `initialize`; nil: a client that can nothing.
  init(_ node: JSONNode?) {
    func flag(_ path: String...) -> Bool { node?[path]?.boolean ?? false }
    let offered = node?[["general", "positionEncodings"]]?.elements ?? []
    encoding = PositionEncoding(offered: offered.compactMap(\.string))
    pullsDiagnostics = node?[["textDocument", "diagnostic"]] != nil
    refreshesDiagnostics = flag("workspace", "diagnostics", "refreshSupport")
    showsRelatedInformation = flag("textDocument", "publishDiagnostics", "relatedInformation")
    let formats = node?[["textDocument", "hover", "contentFormat"]]?.elements ?? []
    showsMarkdown = formats.contains { $0.string == "markdown" }
    watchesFiles = flag("workspace", "didChangeWatchedFiles", "dynamicRegistration")
  }
}
