import PolicyYAML
import SourceText

/// What the reading of one file needs: where faults go, and which names are known.
final class ReadingContext {
  /// Faults told of one file; what comes after them helps nobody.
  static let faultLimit = 100
  /// Bytes of a line that is still shown with its fault.
  static let lineLimit = 1000

  let file: SourceFile
  let names: NameTable
  let language: Language
  /// Whether patterns are compiled and inspected.
  let checksPatterns: Bool
  /// Where the parser has found faults; nothing more is said of these places.
  private let faulty: [ByteRange]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) lazy var lines = LineIndex(file)

  /// Starts with the faults that the parser has found.
  init(_ document: Document, names: NameTable, language: Language, checksPatterns: Bool) {
    file = document.file
    faulty = document.faults.map(\.range)
    diagnostics = document.diagnostics(in: language)
    self.names = names
    self.language = language
    self.checksPatterns = checksPatterns
    if document.root == nil, document.faults.isEmpty { report(.emptyFile, at: nil) }
  }

  /// Whether further faults are still taken.
  var isOpen: Bool { diagnostics.count <= Self.faultLimit }

  /// Whether the file is whole; otherwise nothing is said of what is missing, since it may stand in what was not read.
  var isWhole: Bool { faulty.isEmpty }

  /// Takes down a fault at a place, or of the file as a whole.
  func report(_ fault: @autoclosure () -> RuleFault, at range: ByteRange?) {
    guard isOpen, !isFaulty(range) else { return }
    let fault = diagnostics.count == Self.faultLimit ? .tooManyFaults(Self.faultLimit) : fault()
    let region = range.map { lines.region(of: $0) }
    diagnostics.append(
      Diagnostic(
        severity: fault.severity, message: fault.message[language], path: file.path, region: region,
        sourceLine: region.flatMap { shortText(ofLine: $0.start.line) }, help: fault.help?[language]))
  }

  private func isFaulty(_ range: ByteRange?) -> Bool {
    range.map { range in faulty.contains { $0.overlaps(range) } } ?? false
  }

  private func shortText(ofLine line: Int) -> String? {
    lines.range(ofLine: line).count <= Self.lineLimit ? lines.text(ofLine: line) : nil
  }

  /// Takes down a fault and gives nil, so that a reader can end with it.
  func reject<Value>(_ fault: @autoclosure () -> RuleFault, at range: ByteRange) -> Value? {
    report(fault(), at: range)
    return nil
  }

  /// `PATH:LINE` of a place.
  func origin(of range: ByteRange) -> String {
    "\(file.path):\(lines.position(ofByte: range.start).line)"
  }
}
