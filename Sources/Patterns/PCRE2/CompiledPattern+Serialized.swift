import CPCRE2

extension CompiledPattern {
  /// PCRE2's version and date, in ASCII: what one version has written, no other takes back.
  static var libraryVersion: [UInt8] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
      let length = Int(pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), nil))
      guard length > 0, length <= buffer.count, let base = buffer.baseAddress else { return [] }
      _ = pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), base)
      return Array(buffer[..<(length - 1)])
    }
  }

  /// The pattern as PCRE2 writes it down, without machine code; nil where there is no memory for it.
  var serialized: [UInt8]? {
    withCode { code in
      var codes: [OpaquePointer?] = [code]
      var (bytes, size): (UnsafeMutablePointer<UInt8>?, Int) = (nil, 0)
      guard pcre2_serialize_encode_8(&codes, 1, &bytes, &size, nil) == 1, let bytes else { return nil }
      defer { pcre2_serialize_free_8(bytes) }
      return Array(UnsafeBufferPointer(start: bytes, count: size))
    }
  }

  /// Takes back what `serialized` gave; nil where another PCRE2 wrote it.
  ///
  /// The bytes must be whole and unchanged (PCRE2 does not look), and stand at a multiple of eight.
  init?(serialized bytes: UnsafeBufferPointer<UInt8>) {
    var code: OpaquePointer?
    guard pcre2_serialize_decode_8(&code, 1, bytes.baseAddress, nil) == 1, let code else { return nil }
    self.init(code: code)
  }
}
