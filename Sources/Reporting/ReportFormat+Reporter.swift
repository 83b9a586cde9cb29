extension ReportFormat {
  /// The reporter that writes this format.
  package func reporter(_ options: ReportOptions) -> any Reporter {
    switch self {
    case .text: TextReporter(options: options)
    case .concise: ConciseReporter(options: options)
    case .json: JSONReporter(options: options)
    case .jsonl: JSONLinesReporter(options: options)
    case .sarif: SARIFReporter(options: options)
    case .github, .gitlab, .rdjson, .junit, .checkstyle, .markdown, .html: JSONReporter(options: options)
    }
  }
}
