import PolicyYAML
package import SourceText

/// Adds a value to the authority register in the text of a policy; every byte that was there stays.
package struct RegisterEditor {
  private let file: SourceFile
  private let root: Node?
  private let lineEnd: String

  private static let newline = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")

  /// Nil where the text is no policy that could be added to.
  package init?(_ file: SourceFile) {
    let document = Parser.parse(file)
    guard file.encoding == .utf8, document.faults.isEmpty else { return nil }
    self.file = file
    root = document.root
    lineEnd = file.bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
  }

  /// The list of the register that takes values of a kind; nil where there is none.
  package static func key(for kind: EntityKind) -> String? {
    switch kind {
    case .phoneNumber: AuthorityFields.ownPhones.key
    case .emailAddress: AuthorityFields.ownEmails.key
    case .iban: AuthorityFields.ownIBANs.key
    case .postalAddress, .street: AuthorityFields.ownAddresses.key
    case .licensePlate: AuthorityFields.ownPlates.key
    case .handle: AuthorityFields.handlesAllowed.key
    case .person: AuthorityFields.officeHolders.key
    case .vatID: AuthorityFields.ownIdentifiers.key
    default:
      ["BIC", "TAX_NUMBER", "COMMERCIAL_REGISTER_NUMBER", "IP_ADDRESS"].contains(kind.rawValue)
        ? AuthorityFields.ownIdentifiers.key : nil
    }
  }

  /// What to insert so that the list has one value more; nil where the register is written in braces.
  package func adding(_ value: String, to key: String) -> FileEdit? {
    let quoted = "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    guard let root else { return appending(["version: 1", "authority:", "  \(key):", "    - \(quoted)"]) }
    guard let mapping = root.mapping, !isFlow(root) else { return nil }
    guard let authority = mapping.entry(PolicyFields.authority.key) else {
      return appending(["authority:", "  \(key):", "    - \(quoted)"])
    }
    guard let register = authority.value.mapping, let first = register.entries.first, !isFlow(authority.value) else {
      guard authority.value.scalar != nil else { return nil }
      return inserting(["  \(key):", "    - \(quoted)"], behindLineOf: authority.key.range.end)
    }
    let indent = String(repeating: " ", count: column(of: first.key.range.start))
    guard let entry = register.entry(key) else {
      return inserting(["\(indent)\(key):", "\(indent)  - \(quoted)"], behindLineOf: authority.key.range.end)
    }
    return adding(quoted, to: entry, indent: indent)
  }

  private func adding(_ quoted: String, to entry: Mapping.Entry, indent: String) -> FileEdit? {
    let items = entry.value.sequence ?? []
    if isFlow(entry.value) {
      guard let last = items.last else { return FileEdit(entry.value.range, "[\(quoted)]") }
      return FileEdit(ByteRange(last.range.end, last.range.end), ", \(quoted)")
    }
    guard let last = items.last else {
      return inserting(["\(indent)  - \(quoted)"], behindLineOf: entry.key.range.end)
    }
    let margin = String(repeating: " ", count: column(of: entry.value.range.start))
    return inserting(["\(margin)- \(quoted)"], behindLineOf: last.range.end)
  }

  private func isFlow(_ node: Node) -> Bool {
    let start = node.range.start
    return start < file.bytes.count && [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(file.bytes[start])
  }

  private func inserting(_ lines: [String], behindLineOf offset: Int) -> FileEdit {
    let end = file.bytes[min(offset, file.bytes.count)...].firstIndex(of: Self.newline).map { $0 + 1 }
    guard let end else { return appending(lines) }
    return FileEdit(ByteRange(end, end), lines.map { $0 + lineEnd }.joined())
  }

  private func appending(_ lines: [String]) -> FileEdit {
    let end = file.bytes.count
    let isOpen = end > file.markLength && file.bytes[end - 1] != Self.newline
    return FileEdit(ByteRange(end, end), (isOpen ? lineEnd : "") + lines.map { $0 + lineEnd }.joined())
  }

  private func column(of offset: Int) -> Int {
    offset - (file.bytes[..<offset].lastIndex(of: Self.newline).map { $0 + 1 } ?? file.markLength)
  }
}
