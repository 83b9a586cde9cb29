import Glibc

/// Byte strings as C wants a list of them: ended by NUL each, the list by a null pointer.
enum CStringArray {
  static func with<Result>(
    _ strings: [[UInt8]], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { string in
      (string.map(CChar.init(bitPattern:)) + [0]).withUnsafeBufferPointer { $0.baseAddress.flatMap { strdup($0) } }
    }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }
}
