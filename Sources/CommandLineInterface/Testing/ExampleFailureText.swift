import Findings
import Linting
import Rules
import SourceText

/// The words for examples that do not hold. Examples are ours or the user's own, so they are printed.
struct ExampleFailureText {
  private let language: Language
  private let lines: [String: LineIndex]

  /// `sources` are the files in which the examples stand.
  init(language: Language, sources: [SourceFile], failures: [ExampleFailure]) {
    self.language = language
    let paths = Set(failures.map(\.path))
    lines = Dictionary(sources.filter { paths.contains($0.path) }.map { ($0.path, LineIndex($0)) }) { first, _ in first
    }
  }

  /// `path:line: subject: what is wrong`, and the example beneath.
  func text(of failure: ExampleFailure) -> String {
    let line = lines[failure.path].map { ":\($0.position(ofByte: failure.declaredAt.start).line)" } ?? ""
    let disguise =
      failure.disguise.map { choose(" (in der Form \($0.rawValue))", " (in the form \($0.rawValue))") } ?? ""
    let head = "\(failure.path)\(line): \(failure.subject): \(words(of: failure.fault))\(disguise)"
    return [head, "    " + failure.text].map { PrintableFilter.printable($0) + "\n" }.joined()
  }

  private func words(of fault: ExampleFailure.Fault) -> String {
    switch fault {
    case .missed(let span): choose("„\(span)“ wurde nicht erkannt", "“\(span)” was not seen")
    case .unexpected(let span):
      choose("„\(span)“ wurde erkannt, ist aber nicht markiert", "“\(span)” was seen, but is not marked")
    case .silent: choose("wird nicht gemeldet", "is not reported")
    case .raised(let span):
      choose("wird gemeldet, sollte aber nicht („\(span)“)", "is reported, but should not be (“\(span)”)")
    case .hiddenByPrefilter:
      choose(
        "ein Muster wird vom Vorfilter übergangen (Fehler von draftlint, bitte melden)",
        "a pattern is passed over by the prefilter (a fault of draftlint, please report it)")
    case .cured:
      choose("gilt als bekannter Fehler, hält aber inzwischen", "is kept as a known fault, but holds by now")
    }
  }

  private func choose(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }
}
