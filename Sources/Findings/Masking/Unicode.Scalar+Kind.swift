extension Unicode.Scalar {
  /// White space of any kind, line ends among it; ASCII is answered without a look into the Unicode tables.
  var isBlank: Bool {
    if isASCII { return self == " " || ("\t"..."\r").contains(self) }
    return properties.isWhitespace
  }

  /// A control character (C0, DEL or C1).
  var isControl: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value)
  }
}
