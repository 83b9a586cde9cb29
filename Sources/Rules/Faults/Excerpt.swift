/// A piece of a rule or policy file inside a message: on one line and not too long, in quotation marks.
struct Excerpt {
  /// Longest quotation in code points.
  private static let limit = 40

  private let text: String

  init(_ text: String) {
    var short = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst(), short.count < Self.limit {
      short.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    self.text = String(short) + (text.unicodeScalars.count > Self.limit ? "…" : "")
  }

  var german: String { "„\(text)“" }
  var english: String { "'\(text)'" }

  /// Several, as a list.
  static func german(_ texts: [String]) -> String { texts.map { Excerpt($0).german }.joined(separator: ", ") }
  static func english(_ texts: [String]) -> String { texts.map { Excerpt($0).english }.joined(separator: ", ") }
}
