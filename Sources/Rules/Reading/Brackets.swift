/// The notation `NAME(argument)`.
enum Brackets {
  /// Name and argument; nil where brackets do not pair or something is empty.
  static func split(_ text: String) -> (name: String, argument: String?)? {
    guard let open = text.firstIndex(of: "(") else { return text.isEmpty || text.contains(")") ? nil : (text, nil) }
    let argument = text[text.index(after: open)...].dropLast()
    guard text.last == ")", open != text.startIndex, !argument.isEmpty else { return nil }
    guard !argument.contains("("), !argument.contains(")") else { return nil }
    return (String(text[..<open]), String(argument))
  }
}
