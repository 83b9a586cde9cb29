import Findings
import Rules
import SourceText
import Workspace

/// Writes to standard error.
struct MessagePrinter {
  let channel: OutputChannel
  let language: Language

  func write(_ text: LocalizedText) throws(WorkspaceError) {
    try channel.write("draftlint: \(PrintableFilter.printable(text[language]))\n")
  }

  func write(_ diagnostics: [Diagnostic]) throws(WorkspaceError) {
    for diagnostic in diagnostics { try channel.write(Self.text(of: diagnostic, in: language) + "\n") }
  }

  /// A fault of a policy or rule file with its line and a caret, safe to print.
  static func text(of diagnostic: Diagnostic, in language: Language) -> String {
    diagnostic.rendered(in: language).split(separator: "\n", omittingEmptySubsequences: false)
      .map { PrintableFilter.printable(String($0)) + "\n" }.joined()
  }

  /// What keeps a run from being complete.
  func write(_ notifications: [Notification]) throws(WorkspaceError) {
    for notification in notifications where notification.severity == .error {
      let place = notification.path.map { path in
        PrintableFilter.printable(path) + (notification.region.map { ":\($0.start.line):\($0.start.column)" } ?? "")
      }
      let sentence = PrintableFilter.printable(notification.message[language])
      let isNamed = place.map(sentence.contains) ?? true
      try channel.write("draftlint: \(isNamed ? "" : "\(place ?? ""): ")\(sentence)\n")
    }
  }
}
