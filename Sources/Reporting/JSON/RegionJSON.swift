package import SourceText

/// A region as a JSON object, always of full shape: bytes and code points from 0, lines and columns from 1, half-open.
package enum RegionJSON {
  package static func write(_ region: Region, as name: String, to json: inout JSONWriter) {
    json.object(name) { json in
      write(region.start, as: "start", to: &json)
      write(region.end, as: "end", to: &json)
    }
  }

  private static func write(_ position: Position, as name: String, to json: inout JSONWriter) {
    json.object(name) { json in
      json.member("byte", position.byte)
      json.member("char", position.char)
      json.member("line", position.line)
      json.member("column", position.column)
      json.member("utf16Column", position.utf16Column)
    }
  }
}
