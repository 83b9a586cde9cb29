extension Collection<UInt8> {
  /// The text in small letters, as far as ASCII and the German umlauts go (UTF-8: C3 84/96/9C become C3 A4/B6/BC).
  var smallLetters: [UInt8] {
    var isAfterC3 = false
    return map { byte in
      defer { isAfterC3 = byte == 0xC3 }
      if isAfterC3, [0x84, 0x96, 0x9C].contains(byte) { return byte + 0x20 }
      return byte.uncapitalized
    }
  }
}
