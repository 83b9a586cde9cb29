import Workspace

/// Where a command writes to.
struct OutputChannel {
  let isTerminal: Bool
  /// Columns of the terminal; nil where there is none.
  let width: Int?
  private let send: ([UInt8]) throws(WorkspaceError) -> Void

  init(isTerminal: Bool = false, width: Int? = nil, send: @escaping ([UInt8]) throws(WorkspaceError) -> Void) {
    self.isTerminal = isTerminal
    self.width = width
    self.send = send
  }

  func write(_ bytes: [UInt8]) throws(WorkspaceError) {
    if !bytes.isEmpty { try send(bytes) }
  }

  func write(_ text: String) throws(WorkspaceError) {
    try write(Array(text.utf8))
  }
}
