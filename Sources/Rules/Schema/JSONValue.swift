/// A JSON text to be, with its keys in order.
indirect enum JSONValue {
  case string(String)
  case integer(Int)
  case flag(Bool)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
