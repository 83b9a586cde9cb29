extension RoleReader {
  /// The shortest run of digits that is taken for a phone number's.
  private static let phoneDigits = 5

  /// Whether the sentence offers a contact: "Bei Fragen hilft …", "Die Pressestelle erreichen Sie über …" (LX-02).
  var isOfferedAsContact: Bool {
    guard sentence.contains(where: { role($0) == .press && !name.contains($0) }) else { return false }
    return sentence.contains { role($0) == .answers } || hasContactData(in: sentence)
  }

  /// Whether a mailbox or a phone number follows the name.
  var isFollowedByContactData: Bool {
    hasContactData(in: name.upperBound..<sentence.upperBound)
  }

  private func hasContactData(in range: Range<Int>) -> Bool {
    range.contains { index in
      isSign(index, "@") || tokens[index].facts.shape == .number && tokens[index].facts.length >= Self.phoneDigits
        || isCue(index, .contact) && role(index) != .press
    }
  }
}
