import Reporting
import Workspace

/// Writes messages to the client, each with its header.
struct MessageWriter {
  typealias Send = ([UInt8]) throws(WorkspaceError) -> Void

  private let send: Send

  init(send: @escaping Send) {
    self.send = send
  }

  func respond(to id: MessageID, _ result: (inout JSONWriter) -> Void) throws(WorkspaceError) {
    try write { json in
      json.key("id")
      json.value(json: id.json)
      json.key("result")
      result(&json)
    }
  }

  /// Answers with an error; without an id where the request's could not be read.
  func respond(to id: MessageID?, _ error: ResponseError) throws(WorkspaceError) {
    try write { json in
      json.key("id")
      if let id { json.value(json: id.json) } else { json.null() }
      json.object("error") { json in
        json.member("code", error.code.rawValue)
        json.member("message", error.message)
      }
    }
  }

  func notify(_ method: String, _ parameters: (inout JSONWriter) -> Void) throws(WorkspaceError) {
    try write { json in
      json.member("method", method)
      json.object("params", parameters)
    }
  }

  /// Asks the client for something; `parameters` nil: the request has none.
  func request(
    _ id: MessageID, _ method: String, _ parameters: ((inout JSONWriter) -> Void)? = nil
  ) throws(WorkspaceError) {
    try write { json in
      json.key("id")
      json.value(json: id.json)
      json.member("method", method)
      if let parameters { json.object("params", parameters) }
    }
  }

  private func write(_ members: (inout JSONWriter) -> Void) throws(WorkspaceError) {
    var sink = ByteSink()
    JSONWriter.write(into: &sink, layout: .compact) { json in
      json.object { json in
        json.member("jsonrpc", "2.0")
        members(&json)
      }
    }
    try send(Array("Content-Length: \(sink.bytes.count)\r\n\r\n".utf8) + sink.bytes)
  }
}
