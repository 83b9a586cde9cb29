/// What a string of an export is, by the key it stands under.
struct ExportKeyMeaning {
  let scope: Scope
  let isTarget: Bool

  init(key: String?) {
    switch key?.lowercased() {
    case "alt", "alt_text", "alttext", "alternative_text": self.init(.altText)
    case "url", "uri", "link", "href", "src", "permalink": self.init(.linkTarget, isTarget: true)
    case "html", "code": self.init(.code)
    case "title", "headline": self.init(.title)
    default: self.init(.prose)
    }
  }

  private init(_ scope: Scope, isTarget: Bool = false) {
    self.scope = scope
    self.isTarget = isTarget
  }
}
