/// The unit in which client and server count characters of a line (LSP 3.17, "PositionEncodingKind").
enum PositionEncoding: String, CaseIterable {
  // In the order in which the server prefers them: UTF-8 costs nothing, UTF-16 most.
  case utf8 = "utf-8"
  case utf32 = "utf-32"
  case utf16 = "utf-16"

  /// The best of what the client offers; UTF-16 where it offers nothing that is known.
  init(offered: [String]) {
    self = Self.allCases.first { offered.contains($0.rawValue) } ?? .utf16
  }

  /// The units of a character that takes so many bytes of UTF-8, 1 to 4.
  func units(ofBytes length: Int) -> Int {
    switch self {
    case .utf8: length
    case .utf32: 1
    case .utf16: length == 4 ? 2 : 1
    }
  }
}
