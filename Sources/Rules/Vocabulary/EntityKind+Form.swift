extension EntityKind {
  /// Whether the name has the form of an entity: capital letters, digits and single underscores between them.
  package var isWellFormed: Bool {
    rawValue.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy {
          (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    } && rawValue.utf8.first.map { $0 >= UInt8(ascii: "A") } == true
  }
}
