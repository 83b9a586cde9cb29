/// The media types of drafts, by the ending of their name.
enum MediaType {
  /// Nil where the ending says nothing.
  static func ofFile(named path: String) -> String? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    return switch path[path.index(after: dot)...].lowercased() {
    case "md", "markdown": "text/markdown"
    case "txt": "text/plain"
    case "html", "htm": "text/html"
    case "csv": "text/csv"
    case "json": "application/json"
    case "jsonl": "application/jsonl"
    default: nil
    }
  }
}
