import Workspace

/// Where a document lies, as the command line would see it from the client's folder.
struct DocumentPlace {
  /// Absolute, the folder without symbolic links; nil: the document is no file.
  let location: FilePath?
  /// As findings name it.
  let shown: FilePath
  /// The client's folder that the document lies in; for one outside of all, its own.
  let workingDirectory: WorkingDirectory

  /// Finds the place of a document. `roots` are the client's folders, without symbolic links; a document that is no
  /// file stands in the first, or in `fallback`.
  init(of document: TextDocument, roots: [FilePath], fallback: WorkingDirectory) {
    guard let path = document.uri.path else {
      location = nil
      shown = FilePath("draft." + Self.ending(of: document.languageID))
      workingDirectory = roots.first.map { WorkingDirectory(path: $0) } ?? fallback
      return
    }
    let folder = (try? WorkingDirectory.canonical(path.folder)) ?? path.folder
    let location = folder.appending(path.name)
    let root = roots.filter { location.lies(below: $0) }.max { $0.bytes.count < $1.bytes.count }
    workingDirectory = WorkingDirectory(path: root ?? folder)
    self.location = location
    shown = workingDirectory.shown(path, at: location)
  }

  /// The ending that stands for a client's name of a format.
  private static func ending(of languageID: String) -> String {
    switch languageID {
    case "markdown", "mdx", "quarto", "rmd": "md"
    case "html", "xhtml": "html"
    case "csv", "tsv", "json": languageID
    case "jsonl": "jsonl"
    default: "txt"
    }
  }
}
