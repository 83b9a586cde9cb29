import Findings
import Rules
import Workspace

/// A key that was just made, and the file in which it is to stand.
struct NewKey: Sendable {
  let key: ValueKey
  private let text: String
  /// As it is printed.
  let path: FilePath
  private let location: FilePath

  /// Draws 256 random bits from the system; nil never happens, since what is drawn is a key.
  init?(store: KeyStore) {
    var generator = SystemRandomNumberGenerator()
    text = ValueKey.newText(using: &generator)
    guard let key = ValueKey(text) else { return nil }
    self.key = key
    path = store.path
    location = store.location
  }

  /// Writes the file, for its owner only.
  func save() throws(WorkspaceError) {
    do throws(WorkspaceError) {
      try FileWriter.create(Array("\(text)\n".utf8), at: location, isPrivate: true)
    } catch {
      throw WorkspaceError(path: path, reason: error.reason)
    }
  }

  /// Takes the file away again.
  func remove() {
    try? FileWriter.remove(location)
  }

  /// What the user is told of the new file.
  static func made(_ path: FilePath) -> LocalizedText {
    LocalizedText(
      german: """
        Der Schlüssel „\(path)“ ist angelegt. Ohne ihn lassen sich Werte nicht wiedererkennen: sicher aufbewahren und \
        der Prüfung auf dem Server als Variable \(KeyFile.variable) geben.
        """,
      english: """
        The key “\(path)” has been made. Without it values cannot be recognised: keep it safe, and give it to the check \
        on the server as the variable \(KeyFile.variable).
        """)
  }
}
