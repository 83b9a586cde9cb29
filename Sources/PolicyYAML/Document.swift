package import SourceText

/// What a YAML text says, and what is wrong with it.
package struct Document: Sendable {
  /// The value of the text; nil if it holds nothing but blanks and comments, or is over a limit. With faults, what
  /// could be read in spite of them, for further checks.
  package let root: Node?
  /// In the order of the file. They quote nothing of it.
  package let faults: [SyntaxFault]
  package let file: SourceFile

  /// The faults for the person who wrote the file, each with its line. Costs a pass over the file if there are any.
  ///
  /// A diagnostic quotes the file: use ``faults`` for the front matter of a draft.
  package func diagnostics(in language: Language = .german) -> [Diagnostic] {
    guard !faults.isEmpty else { return [] }
    let lines = LineIndex(file)
    var texts = LineTexts(lines)
    return faults.map { fault in
      let text = fault.text(in: language, FaultContext(file: file, lines: lines, range: fault.range))
      let region = lines.region(of: fault.range)
      return Diagnostic(
        message: text.message, path: file.path, region: region, sourceLine: texts.text(ofLine: region.start.line),
        help: text.help)
    }
  }
}
