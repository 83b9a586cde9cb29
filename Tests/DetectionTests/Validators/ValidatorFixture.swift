import Detection
import Foundation
import Rules

/// The validators over the lists of this checkout.
enum ValidatorFixture {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The lists of `rules/lists`, by path without ending.
  static let lists: [String: WordList] = {
    var lists: [String: WordList] = [:]
    for path in ValidatorLists.paths {
      let file = root.appendingPathComponent("rules/\(path).txt")
      if let data = try? Data(contentsOf: file) { lists[path] = WordList(loaded: Array(data)) }
    }
    return lists
  }()

  static let registry = ValidatorRegistry(lists: ValidatorLists(lists))

  static func verdict(_ name: ValidatorName, _ text: String) -> Verdict {
    let bytes = Array(text.utf8)
    return registry.validator(named: name).validate(bytes.span)
  }
}
