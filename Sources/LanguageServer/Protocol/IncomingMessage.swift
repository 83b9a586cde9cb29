import Drafts

/// A message of the client.
enum IncomingMessage {
  case request(id: MessageID, method: String, parameters: JSONNode?)
  case notification(method: String, parameters: JSONNode?)
  /// The client's answer to a request of the server.
  case response

  /// What cannot be read, with the id where that much was readable.
  struct Fault: Error {
    let id: MessageID?
    let error: ResponseError
  }

  static func result(of body: [UInt8]) -> Result<IncomingMessage, Fault> {
    do throws(Fault) {
      return .success(try IncomingMessage(body))
    } catch {
      return .failure(error)
    }
  }

  init(_ body: [UInt8]) throws(Fault) {
    let node: JSONNode
    do throws(DataFault) {
      node = try JSONNode(body)
    } catch {
      throw Fault(id: nil, error: .notJSON)
    }
    let id = node["id"].flatMap { MessageID($0) }
    guard let method = node["method"]?.string else {
      guard node.has("id"), node.has("result") || node.has("error") else { throw Fault(id: id, error: .notAMessage) }
      self = .response
      return
    }
    guard let id else {
      guard !node.has("id") else { throw Fault(id: nil, error: .notAMessage) }
      self = .notification(method: method, parameters: node["params"])
      return
    }
    self = .request(id: id, method: method, parameters: node["params"])
  }
}
