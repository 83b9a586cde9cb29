/// A path without `.` and `..` inside, so that two ways to write it are equal.
struct PolicyPath: Hashable {
  private let isAbsolute: Bool
  /// How many folders it goes up from where it starts.
  private let ups: Int
  private let names: [Substring]

  init(_ text: String) {
    isAbsolute = text.hasPrefix("/")
    var ups = 0
    var names: [Substring] = []
    for name in text.split(separator: "/") where name != "." {
      if name != ".." {
        names.append(name)
      } else if names.popLast() == nil {
        ups += 1
      }
    }
    self.ups = isAbsolute ? 0 : ups
    self.names = names
  }

  /// A path as it is written in a file at this path.
  func resolving(_ relative: String) -> PolicyPath {
    relative.hasPrefix("/") ? PolicyPath(relative) : PolicyPath(folder + "/" + relative)
  }

  /// Whether the path lies in a folder (or is it); both count from the same place.
  func isInside(_ folder: PolicyPath) -> Bool {
    guard isAbsolute == folder.isAbsolute, !isAbsolute || ups == 0 else { return false }
    if ups == folder.ups { return names.starts(with: folder.names) }
    return folder.names.isEmpty && ups < folder.ups
  }

  /// The folder in which the file lies; `.` where it is the start.
  var folder: String {
    let parts = Array(repeating: "..", count: ups) + names.dropLast().map(String.init)
    let text = parts.joined(separator: "/")
    return isAbsolute ? "/" + text : text.isEmpty ? "." : text
  }
}

extension PolicyPath: CustomStringConvertible {
  var description: String {
    let text = (Array(repeating: "..", count: ups) + names.map(String.init)).joined(separator: "/")
    return isAbsolute ? "/" + text : text.isEmpty ? "." : text
  }
}
