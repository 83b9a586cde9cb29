import Rules

/// What a term of a list says.
struct TermMeaning: Sendable {
  /// The index of the detector whose list it stands in.
  let detector: Int
  /// The group of terms that it belongs to, as the list names it; evidence.
  let family: String
  let tie: TermTie
}

extension TermMeaning {
  /// Reads a ``line``; nil where it is none.
  init?(line: some Collection<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 3, let detector = Int(parts[0]), let tie = TermTie(rawValue: parts[2]) else { return nil }
    self.init(detector: detector, family: parts[1], tie: tie)
  }

  /// The meaning as text, without a line break.
  var line: String { "\(detector)\t\(family)\t\(tie.rawValue)" }
}
