import Reporting
import SourceText

/// Writes places of a file as the client counts them.
struct RangeWriter {
  /// Bytes of a byte order mark, which the client counts as a character and a ``Position`` does not.
  let markLength: Int
  let encoding: PositionEncoding

  /// Nil: the start of the file.
  func write(_ region: Region?, to json: inout JSONWriter) {
    json.object("range") { json in
      write(region?.start, as: "start", to: &json)
      write(region?.end, as: "end", to: &json)
    }
  }

  private func write(_ position: Position?, as name: String, to json: inout JSONWriter) {
    json.object(name) { json in
      json.member("line", position.map { $0.line - 1 } ?? 0)
      json.member("character", position.map(character) ?? 0)
    }
  }

  private func character(of position: Position) -> Int {
    let isBehindMark = position.line == 1 && markLength > 0 && position.byte >= markLength
    let mark = isBehindMark ? encoding.units(ofBytes: markLength) : 0
    let column =
      switch encoding {
      case .utf8: position.utf8Column
      case .utf16: position.utf16Column
      case .utf32: position.column
      }
    return column - 1 + mark
  }
}
