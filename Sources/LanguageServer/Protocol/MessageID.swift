/// The id of a request, a number or a string, kept as it came so that it goes back unchanged.
struct MessageID: Hashable {
  let json: [UInt8]

  /// Nil for a value that no id may be.
  init?(_ node: JSONNode) {
    guard node.integer != nil || node.string != nil else { return nil }
    json = Array(node.json)
  }

  /// The id of a request of the server's own.
  init(_ number: Int) {
    json = Array(String(number).utf8)
  }
}
