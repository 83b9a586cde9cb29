/// What of the client's abilities the server goes by.
struct ClientCapabilities {
  let encoding: PositionEncoding
  /// Whether the client asks for diagnostics itself; then none are published.
  let pullsDiagnostics: Bool
  let refreshesDiagnostics: Bool
  let showsRelatedInformation: Bool
  /// Whether a diagnostic may lead to the page of its rule.
  let showsCodeDescription: Bool
  let showsMarkdown: Bool
  let watchesFiles: Bool
  /// Whether outdated text may be struck through.
  let showsDeprecation: Bool
  /// Whether edits may come with the version that they are for.
  let takesDocumentChanges: Bool
  let createsFiles: Bool
  let showsProgress: Bool

  /// - Parameter node: `capabilities` of `initialize`; nil: a client that can nothing.
  init(_ node: JSONNode?) {
    func flag(_ path: String...) -> Bool { node?[path]?.boolean ?? false }
    let offered = node?[["general", "positionEncodings"]]?.elements ?? []
    encoding = PositionEncoding(offered: offered.compactMap(\.string))
    pullsDiagnostics = node?[["textDocument", "diagnostic"]] != nil
    refreshesDiagnostics = flag("workspace", "diagnostics", "refreshSupport")
    showsRelatedInformation = flag("textDocument", "publishDiagnostics", "relatedInformation")
    showsCodeDescription = flag("textDocument", "publishDiagnostics", "codeDescriptionSupport")
    let formats = node?[["textDocument", "hover", "contentFormat"]]?.elements ?? []
    showsMarkdown = formats.contains { $0.string == "markdown" }
    let tags = node?[["textDocument", "publishDiagnostics", "tagSupport", "valueSet"]]?.elements ?? []
    showsDeprecation = tags.contains { $0.integer == 2 }
    takesDocumentChanges = flag("workspace", "workspaceEdit", "documentChanges")
    let operations = node?[["workspace", "workspaceEdit", "resourceOperations"]]?.elements ?? []
    createsFiles = takesDocumentChanges && operations.contains { $0.string == "create" }
    showsProgress = flag("window", "workDoneProgress")
    watchesFiles = flag("workspace", "didChangeWatchedFiles", "dynamicRegistration")
  }
}
