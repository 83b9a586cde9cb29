package import Rules

/// Why a file is not a baseline.
package enum BaselineFault: Error, Hashable, Sendable {
  case notJSON(JSONFault)
  case notABaseline
  case unknownVersion(Int)
  /// The number of the entry, from 1.
  case badEntry(Int)

  package var message: LocalizedText {
    switch self {
    case .notJSON(let fault):
      LocalizedText(
        german: "Die Baseline ist kein gültiges JSON (Byte \(fault.offset)).",
        english: "The baseline is not valid JSON (byte \(fault.offset)).")
    case .notABaseline:
      LocalizedText(
        german: "Die Datei ist keine Baseline von draftlint.", english: "The file is no baseline of draftlint.")
    case .unknownVersion(let version):
      LocalizedText(
        german: "Die Baseline hat die Fassung \(version); gelesen wird Fassung \(BaselineFile.version).",
        english: "The baseline is of version \(version); version \(BaselineFile.version) is read.")
    case .badEntry(let number):
      LocalizedText(
        german: "Der \(number). Eintrag der Baseline ist nicht zu verstehen.",
        english: "Entry \(number) of the baseline cannot be understood.")
    }
  }
}
