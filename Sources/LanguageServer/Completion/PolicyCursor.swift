/// Where in a policy the cursor stands, read from the lines above it: a policy that is being written is mostly faulty,
/// so indentation has to do. Mappings in braces are not understood.
struct PolicyCursor {
  /// The keys of the mappings around the cursor, outermost first.
  private(set) var path: [String]
  /// Whether a value is being written; ``path`` then ends with its key.
  let isValue: Bool

  init(_ bytes: [UInt8], at offset: Int) {
    let text = String(decoding: bytes[..<min(offset, bytes.count)], as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(Line.init)
    guard let current = lines.last else {
      path = []
      isValue = false
      return
    }
    path = []
    var indent = current.isItem ? current.outerIndent : current.indent
    var isInItem = current.isItem
    for line in lines.dropLast().reversed() where !line.isBlank {
      if line.isItem, line.outerIndent < indent {
        if line.indent < indent, let key = line.key { path.insert(key, at: 0) }
        indent = line.outerIndent
        isInItem = true
      } else if !line.isItem, line.indent < indent || isInItem && line.indent == indent {
        if let key = line.key { path.insert(key, at: 0) }
        indent = line.indent
        isInItem = false
      }
    }
    isValue = current.key != nil
    if let key = current.key { path.append(key) }
  }

  /// A line: `  - key: …`.
  private struct Line {
    /// Blanks before the content, behind the dash of an item.
    let indent: Int
    /// Blanks before the dash.
    let outerIndent: Int
    let isItem: Bool
    let key: String?
    let isBlank: Bool

    init(_ text: Substring) {
      let content = text.drop { $0 == " " }
      outerIndent = text.count - content.count
      isItem = content.hasPrefix("- ") || content == "-"
      let rest = isItem ? content.dropFirst().drop { $0 == " " } : content
      indent = text.count - rest.count
      isBlank = rest.isEmpty || rest.hasPrefix("#")
      let colon = rest.firstIndex(of: ":").flatMap { index in
        let next = rest.index(after: index)
        return next == rest.endIndex || rest[next] == " " ? index : nil
      }
      key = colon.map { rest[..<$0].filter { $0 != "'" && $0 != "\"" } }
    }
  }
}
