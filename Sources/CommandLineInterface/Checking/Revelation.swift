import Findings
import SourceText
import Workspace

/// The values behind the masks, for `--reveal`: read again from the drafts, since a finding does not hold them.
struct Revelation {
  private let inputs: [String: CheckInput]

  init(_ inputs: [CheckInput]) {
    self.inputs = Dictionary(inputs.map { ($0.path.description, $0) }) { first, _ in first }
  }

  /// A line for each finding: its place and what stands there. For a terminal only.
  func text(of run: Run) -> String {
    run.files.map { file in
      guard !file.findings.isEmpty, let source = source(file.path) else { return "" }
      return file.findings.map { line(of: $0, in: source) }.joined()
    }.joined()
  }

  private func source(_ path: String) -> SourceFile? {
    try? inputs[path]?.load()
  }

  private func line(of finding: Finding, in file: SourceFile) -> String {
    let range = finding.region.range
    var decoder = ScalarDecoder(file: file, at: range.start)
    var value = String.UnicodeScalarView()
    while decoder.offset < range.end, let scalar = decoder.next() { value.append(scalar.value) }
    let start = finding.region.start
    let place = "\(PrintableFilter.printable(finding.path)):\(start.line):\(start.column)"
    return "\(place): \(PrintableFilter.printable(String(value)))\n"
  }
}
