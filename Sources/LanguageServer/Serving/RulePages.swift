import Rules
import Workspace

/// Where the pages of `docs/rules` can be opened.
struct RulePages {
  /// Where a package lays them, from the folder above that of the program.
  private static let folder = "share/doc/draftlint/rules"
  /// The index, which is there where the pages are.
  private static let index = "README.md"

  /// The address of the folder, without a slash at its end.
  private let address: String

  /// Nil for what is no `https:`, `http:` or `file:` address.
  init?(address: String) {
    let schemes = ["https://", "http://", "file:///"]
    guard schemes.contains(where: { address.hasPrefix($0) && address.count > $0.count }) else { return nil }
    self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
  }

  /// The pages that were installed with the program; nil where none were.
  static func installed() -> RulePages? {
    OwnProgram.path().flatMap { RulePages(besideProgram: $0) }
  }

  /// The pages that lie where a package lays them.
  init?(besideProgram program: FilePath) {
    let folder = program.folder.folder.appending(Self.folder)
    guard (try? FileReader.read(folder.appending(Self.index))) != nil else { return nil }
    address = DocumentURI(path: folder).text
  }

  /// The page of a rule.
  func page(of rule: RuleID) -> String {
    "\(address)/\(rule).md"
  }
}
