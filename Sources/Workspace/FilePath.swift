/// A path as the system knows it: any bytes but NUL, `/` between names.
///
/// A Swift `String` would lose bytes that are not UTF-8, and with them the file.
package struct FilePath: Hashable, Sendable {
  package let bytes: [UInt8]

  static let slash = UInt8(ascii: "/")
  static let dot = UInt8(ascii: ".")

  /// Takes the bytes as they are; what follows a NUL is cut off, as the system would.
  package init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes.prefix { $0 != 0 })
  }

  package init(_ text: String) {
    self.init(bytes: text.utf8)
  }

  package var isAbsolute: Bool { bytes.first == Self.slash }

  /// The last name, slashes at the end set aside; empty for `/`.
  package var name: ArraySlice<UInt8> {
    let end = (bytes.lastIndex { $0 != Self.slash } ?? -1) + 1
    let start = (bytes[..<end].lastIndex(of: Self.slash) ?? -1) + 1
    return bytes[start..<end]
  }

  /// The folder in which the path's last name stands: `.` for a bare name, `/` for `/`.
  package var folder: FilePath {
    let start = name.startIndex
    let kept = bytes[..<start]
    guard let end = kept.lastIndex(where: { $0 != Self.slash }) else {
      return FilePath(isAbsolute ? "/" : ".")
    }
    return FilePath(bytes: kept[...end])
  }

  /// The part of the name after its last dot, ASCII letters lower-case; nil without one, or where the only dot is the
  /// first character.
  package var ending: String? {
    guard let dot = name.lastIndex(of: Self.dot), dot > name.startIndex, dot + 1 < name.endIndex else { return nil }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }

  /// Whether the name starts with a dot, `.` and `..` aside.
  package var isHidden: Bool {
    name.first == Self.dot && name != [Self.dot] && name != [Self.dot, Self.dot]
  }

  package func appending(_ name: some Collection<UInt8>) -> FilePath {
    if name.isEmpty { return self }
    if bytes.isEmpty || bytes == [Self.dot] { return FilePath(bytes: name) }
    return FilePath(bytes: bytes + (bytes.last == Self.slash ? [] : [Self.slash]) + name)
  }

  package func appending(_ name: String) -> FilePath {
    appending(name.utf8)
  }

  /// Without repeated slashes, `.` and a slash at the end. A `..` stays: before it may stand a symbolic link.
  package var simplified: FilePath {
    let names = bytes.split(separator: Self.slash).filter { $0 != [Self.dot] }
    let joined = Array(names.joined(separator: [Self.slash]))
    if isAbsolute { return FilePath(bytes: [Self.slash] + joined) }
    return joined.isEmpty ? FilePath(".") : FilePath(bytes: joined)
  }

  /// The way from `folder` to this path, both absolute and simplified; nil where it does not lie below. Empty for the
  /// folder itself.
  package func relative(to folder: FilePath) -> FilePath? {
    guard bytes.starts(with: folder.bytes) else { return nil }
    let rest = bytes[folder.bytes.count...]
    if rest.isEmpty || folder.bytes.last == Self.slash { return FilePath(bytes: rest) }
    return rest.first == Self.slash ? FilePath(bytes: rest.dropFirst()) : nil
  }

  /// Whether the path, simplified, lies below a folder, both counted from the same place; `.` is that place.
  package func lies(below folder: FilePath) -> Bool {
    folder.bytes == [Self.dot] ? !isAbsolute : relative(to: folder).map { !$0.bytes.isEmpty } ?? false
  }

  /// Calls `body` with the path as C wants it.
  func withCString<Result, Failure: Error>(
    _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let terminated = bytes.map(CChar.init(bitPattern:)) + [0]
    return try terminated.withUnsafeBufferPointer { buffer throws(Failure) in
      guard let base = buffer.baseAddress else { return try body([0]) }
      return try body(base)
    }
  }
}

extension FilePath: Comparable {
  /// The order of the bytes, so that it does not depend on the locale.
  package static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
