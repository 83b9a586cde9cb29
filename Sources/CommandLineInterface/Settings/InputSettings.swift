import Workspace

/// What is checked.
struct InputSettings: Sendable {
  enum Named: Hashable, Sendable {
    case path(FilePath)
    /// Standard input, under this name.
    case standardInput(FilePath)
  }

  enum List: Hashable, Sendable {
    case file(FilePath)
    case standardInput
  }

  let named: [Named]
  let list: List?

  init(paths: [String], stdinPath: String?, filesFrom: String?) throws(UsageError) {
    let name = try OptionReader.path(stdinPath, .stdinPath)
    let readsInput = paths.contains("-")
    guard name == nil || readsInput else { throw .stdinPathNeedsDash }
    list = try OptionReader.path(filesFrom, .filesFrom).map { $0 == FilePath("-") ? .standardInput : .file($0) }
    guard list != .standardInput || !readsInput else { throw .standardInputTwice }
    let isDefault = paths.isEmpty && list == nil
    let firstDash = paths.firstIndex(of: "-")
    named = (isDefault ? ["."] : paths).enumerated().compactMap { index, path in
      guard path == "-" else { return .path(ArgumentText.path(path)) }
      // Standard input can be read once.
      return index == firstDash ? .standardInput(name ?? FilePath("-")) : nil
    }
  }
}
