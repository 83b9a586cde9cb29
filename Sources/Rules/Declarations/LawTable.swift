/// The laws that citations can name.
package struct LawTable: Sendable {
  private let names: [(name: [UInt8], law: LawDeclaration)]

  package init(_ laws: [LawDeclaration]) {
    names = laws.flatMap { law in ([law.id] + law.aliases).map { (Array($0.utf8), law) } }
  }

  /// The law that a citation names: of the names that stand in it as whole words the longest, of those the last.
  package func law(for citation: String) -> LawDeclaration? {
    let text = Array(citation.utf8)
    var best: (length: Int, place: Int, law: LawDeclaration)?
    for (name, law) in names {
      guard let place = Self.lastPlace(of: name, in: text) else { continue }
      guard (best?.length ?? -1, best?.place ?? -1) < (name.count, place) else { continue }
      best = (name.count, place, law)
    }
    return best?.law
  }

  private static func lastPlace(of name: [UInt8], in text: [UInt8]) -> Int? {
    guard !name.isEmpty, name.count <= text.count else { return nil }
    return (0...text.count - name.count).last { start in
      let end = start + name.count
      return text[start..<end].elementsEqual(name) && (start == 0 || !isWord(text[start - 1]))
        && (end == text.count || !isWord(text[end]))
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
