import Drafts
import SourceText

/// A draft without a path.
enum Fixture {
  static func draft(_ text: String) -> Draft {
    Draft(SourceFile(path: "", text: text))
  }
}
