/// The keyed-hash message authentication code over SHA-256 (RFC 2104, FIPS 198-1).
package enum HMAC {
  /// The code of `message` under `key`: 32 bytes.
  package static func code(of message: some Sequence<UInt8>, key: [UInt8]) -> [UInt8] {
    var block = key.count > SHA256.blockLength ? SHA256.hash(key) : key
    block.append(contentsOf: repeatElement(0, count: SHA256.blockLength - block.count))
    var inner = SHA256()
    inner.update(block.map { $0 ^ 0x36 })
    inner.update(message)
    return SHA256.hash(block.map { $0 ^ 0x5c } + inner.finish())
  }
}
