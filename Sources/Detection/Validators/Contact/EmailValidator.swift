/// An e-mail address, also with an international domain, also with its signs spelled out (`[at]`, `(punkt)`).
///
/// Source: RFC 5321 and 5322 (dot-atom and lengths), RFC 6531 and 5890 (international addresses); RFC 2606 and 6761 for
/// the reserved domains. A name ending that is a file's (`logo@2x.png`) is no domain.
struct EmailValidator: Validator {
  let lists: ValidatorLists

  func validate(_ candidate: Span<UInt8>) -> Verdict {
    let address = SpelledAddress(candidate, signs: lists[.mailSpelledSigns])
    let parts = address.bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isLocalPart(parts[0]), isDomain(parts[1]) else {
      return .invalid(Verdict.Note.structure)
    }
    let domain = parts[1].smallLetters
    let mailbox = MailboxName(parts[0], lists: lists)
    return Verdict(
      .valid, note: address.isSpelled ? "signs-spelled-out" : nil, isReserved: isReserved(domain),
      length: address.end == candidate.count ? nil : address.end,
      valueClass: mailbox.valueClass(isPrivate: lists[.mailPrivateProviders].contains(domain)))
  }

  private static func isLocalPart(_ local: ArraySlice<UInt8>) -> Bool {
    let specials: ASCIISet = "!#$%&'*+-/=?^_`{|}~"
    return local.count <= 64
      && local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
        !atom.isEmpty && atom.allSatisfy { $0.isLetterOrDigit || $0 >= 0x80 || specials.contains($0) }
      }
  }

  private func isDomain(_ domain: ArraySlice<UInt8>) -> Bool {
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard domain.count <= 253, labels.count >= 2, let top = labels.last, labels.allSatisfy(Self.isLabel) else {
      return false
    }
    let isName = top.count >= 2 && top.allSatisfy { $0.isLetter || $0 >= 0x80 }
    return (isName || top.smallLetters.starts(with: "xn--".utf8)) && !lists[.mailNotDomains].contains(top.smallLetters)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return !label.isEmpty && label.count <= 63 && label.first != hyphen && label.last != hyphen
      && label.allSatisfy { $0.isLetterOrDigit || $0 == hyphen || $0 >= 0x80 }
  }

  /// The domain or one above it is reserved.
  private func isReserved(_ domain: [UInt8]) -> Bool {
    var rest = domain[...]
    while !rest.isEmpty {
      if lists[.mailReservedDomains].contains(rest) { return true }
      rest = rest.drop { $0 != UInt8(ascii: ".") }.dropFirst()
    }
    return false
  }
}
