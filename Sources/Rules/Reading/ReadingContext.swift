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
  /// Whether the file is whole; otherwise nothing is said of what is missing, since it may stand in what was not read.
  let isWhole: Bool
  private(set) var diagnostics: [Diagnostic] = []
  private(set) lazy var lines = LineIndex(file)

  init(
    _ file: SourceFile, isWhole: Bool = true, names: NameTable, language: Language, checksPatterns: Bool
  ) {
    self.file = file
    self.isWhole = isWhole
    self.names = names
    self.language = language
    self.checksPatterns = checksPatterns
  }

  /// Starts with the faults that the parser has found.
  convenience init(_ document: Document, names: NameTable, language: Language, checksPatterns: Bool) {
    self.init(
      document.file, isWhole: document.faults.isEmpty, names: names, language: language,
      checksPatterns: checksPatterns)
    diagnostics = document.diagnostics(in: language)
  }

  /// Whether further faults are still taken.
  var isOpen: Bool { diagnostics.count <= Self.faultLimit }

  /// Takes down a fault.
  func report(_ fault: @autoclosure () -> RuleFault, at range: ByteRange) {
    guard isOpen else { return }
    let fault = diagnostics.count == Self.faultLimit ? .tooManyFaults(Self.faultLimit) : fault()
    let region = lines.region(of: range)
    let isShort = lines.range(ofLine: region.start.line).count <= Self.lineLimit
    diagnostics.append(
      Diagnostic(
        severity: fault.severity, message: fault.message[language], path: file.path, region: region,
        sourceLine: isShort ? lines.text(ofLine: region.start.line) : nil, help: fault.help?[language]))
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
