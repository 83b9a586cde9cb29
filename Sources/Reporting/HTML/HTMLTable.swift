/// Tables that a screen reader can read and a narrow screen can scroll.
enum HTMLTable {
  /// A table in a region of its own, which a keyboard can reach and scroll.
  static func writeScrolling(label: String, to html: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void) {
    let attributes: HTMLWriter.Attributes = [
      ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", label),
    ]
    html.block("div", attributes) { html in html.block("table") { html in body(&html) } }
  }

  static func writeHead(_ labels: [String], to html: inout HTMLWriter) {
    html.block("thead") { html in
      html.line("tr") { html in
        for label in labels { html.inline("th", [("scope", "col")], text: label) }
      }
    }
  }
}
