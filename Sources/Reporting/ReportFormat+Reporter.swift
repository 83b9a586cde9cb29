extension ReportFormat {
  /// The reporter that writes this format.
  package func reporter(_ options: ReportOptions) -> any Reporter {
    switch self {
    case .text: TextReporter(options: options)
    case .concise: ConciseReporter(options: options)
    case .json: JSONReporter(options: options)
    case .jsonl: JSONLinesReporter(options: options)
    case .sarif: SARIFReporter(options: options)
    case .github: GitHubReporter(options: options)
    case .gitlab: GitLabReporter(options: options)
    case .rdjson: RDJSONReporter(options: options)
    case .junit: JUnitReporter(options: options)
    case .checkstyle: CheckstyleReporter(options: options)
    case .markdown: MarkdownReporter(options: options)
    case .html: HTMLReporter(options: options)
    }
  }
}
