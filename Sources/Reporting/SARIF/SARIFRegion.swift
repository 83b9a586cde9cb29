import SourceText

/// A region in every unit that SARIF knows: lines and columns (code points, from 1, the end column past the last),
/// characters and bytes from 0.
enum SARIFRegion {
  static func write(_ region: Region, as name: String = "region", to json: inout JSONWriter) {
    let (start, end) = (region.start, region.end)
    json.object(name) { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
      json.member("charOffset", start.char)
      json.member("charLength", end.char - start.char)
      json.member("byteOffset", start.byte)
      json.member("byteLength", end.byte - start.byte)
    }
  }
}
