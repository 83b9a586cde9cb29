/// A fault in a file that steers the tool (policy, rule, gazetteer), told to the person who wrote that file.
///
/// It may quote that file, never a draft.
package struct Diagnostic: Hashable, Sendable {
  package let severity: Severity
  /// What is wrong, one sentence.
  package let message: String
  package let path: String
  /// Where; nil where the fault is the file as a whole.
  package let region: Region?
  /// The line of the fault as it stands in the file, without its line end; drawn with a caret beneath.
  package let sourceLine: String?
  /// What to write instead, or where to look.
  package let help: String?

  package init(
    severity: Severity = .error, message: String, path: String, region: Region? = nil, sourceLine: String? = nil,
    help: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.path = path
    self.region = region
    self.sourceLine = sourceLine
    self.help = help
  }

  /// Makes a diagnostic at a byte range of a file; line, column and the line's text are computed here.
  package init(
    severity: Severity = .error, message: String, at range: ByteRange, in file: SourceFile, lines: LineIndex,
    help: String? = nil
  ) {
    let region = lines.region(of: range)
    self.init(
      severity: severity, message: message, path: file.path, region: region,
      sourceLine: lines.text(ofLine: region.start.line), help: help)
  }
}
