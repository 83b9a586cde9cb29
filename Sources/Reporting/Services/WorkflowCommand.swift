/// A command in the log of a GitHub Actions runner, `::error file=…,line=…::message`; Gitea and Forgejo read it too.
struct WorkflowCommand {
  let name: String
  /// In order; printed as they are, escaped.
  let properties: [(key: String, value: String)]
  let message: String

  func write(into sink: inout ByteSink) {
    let list = properties.map { "\($0.key)=\(Self.escaped($0.value, inProperty: true))" }.joined(separator: ",")
    sink.write("::\(name)\(list.isEmpty ? "" : " " + list)::\(Self.escaped(message, inProperty: false))\n")
  }

  /// The runner undoes these escapes; nothing else can end a value early.
  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where inProperty: escaped += "%3A"
      case "," where inProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
