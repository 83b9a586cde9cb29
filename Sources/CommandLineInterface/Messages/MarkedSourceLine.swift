import Findings
import SourceText

/// A line of a policy or rule file as it is printed, cut around the fault where it is long, and the carets beneath.
struct MarkedSourceLine {
  /// Code points shown before and after the start of the fault.
  private static let before = 60
  private static let after = 60

  let text: String
  let carets: String

  init(_ source: String, _ region: Region) {
    let scalars = Array(source.unicodeScalars)
    let start = min(max(region.start.column - 1, 0), scalars.count)
    let isOneLine = region.start.line == region.end.line
    let end = isOneLine ? min(max(region.end.column - 1, start), scalars.count) : scalars.count
    let first = max(0, start - Self.before)
    let last = min(scalars.count, start + Self.after)
    let lead = (first > 0 ? "…" : "") + Self.printable(scalars[first..<start])
    let fault = Self.printable(scalars[start..<min(end, last)])
    let tail = Self.printable(scalars[min(end, last)..<last]) + (last < scalars.count ? "…" : "")
    text = lead + fault + tail
    carets = Self.fill(lead, with: " ") + (fault.isEmpty ? "^" : Self.fill(fault, with: "^"))
  }

  /// One printable character, or none, a code point; tabs are blanks.
  private static func printable(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    let text = String(String.UnicodeScalarView(scalars.map { $0 == "\t" ? " " : $0 }))
    return PrintableFilter.printable(text)
  }

  private static func fill(_ text: String, with character: Character) -> String {
    String(repeating: character, count: DisplayWidth.columns(of: text.unicodeScalars))
  }
}
