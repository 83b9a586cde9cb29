/// Cuts what comes from the client into messages by their `Content-Length` (LSP 3.17, "Base Protocol").
///
/// Never fails: after a header that is none it looks for the next one. Time is linear in the bytes.
struct FrameDecoder {
  enum Frame: Equatable {
    case body([UInt8])
    /// A header without a usable length; told once, then bytes are dropped up to the next header.
    case malformed
  }

  private static let lengthName = Array("content-length".utf8)
  /// Bytes after which a header without an end is none.
  private static let headerLimit = 4096
  /// Bytes beyond which no message is awaited.
  private static let bodyLimit = 256 << 20

  private var buffer: [UInt8] = []
  /// Where in the buffer the rest starts.
  private var start = 0
  /// The length of the body that comes next; nil: a header comes next.
  private var bodyLength: Int?
  private var isLost = false

  mutating func append(_ bytes: some Sequence<UInt8>) {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// The next message; nil: it has not come fully.
  mutating func next() -> Frame? {
    if isLost, !findHeader() { return nil }
    guard let length = bodyLength else { return header() }
    guard buffer.count - start >= length else { return nil }
    let body = Array(buffer[start..<start + length])
    start += length
    bodyLength = nil
    return .body(body)
  }

  private mutating func header() -> Frame? {
    while start < buffer.count, Self.isLineEnd(buffer[start]) { start += 1 }
    guard let end = headerEnd() else {
      return buffer.count - start > Self.headerLimit ? lose() : nil
    }
    guard let length = Self.length(in: buffer[start..<end]) else { return lose() }
    start = end
    bodyLength = length
    return next()
  }

  /// Where the body starts: after the first empty line.
  private func headerEnd() -> Int? {
    var isEmpty = false
    for index in start..<min(buffer.count, start + Self.headerLimit) where buffer[index] != UInt8(ascii: "\r") {
      let isLineEnd = buffer[index] == UInt8(ascii: "\n")
      if isLineEnd, isEmpty { return index + 1 }
      isEmpty = isLineEnd
    }
    return nil
  }

  private mutating func lose() -> Frame {
    isLost = true
    start = min(start + 1, buffer.count)
    return .malformed
  }

  /// Drops bytes up to what may be a header; false where nothing like it has come.
  private mutating func findHeader() -> Bool {
    let count = Self.lengthName.count
    while buffer.count - start >= count {
      if Self.isLengthName(buffer[start..<start + count]) {
        isLost = false
        return true
      }
      start += 1
    }
    return false
  }

  private static func length(in header: ArraySlice<UInt8>) -> Int? {
    for line in header.split(whereSeparator: isLineEnd) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isLengthName(line[..<colon]) else { continue }
      let digits = line[(colon + 1)...].filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      guard let length = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
      return (0...bodyLimit).contains(length) ? length : nil
    }
    return nil
  }

  private static func isLengthName(_ name: ArraySlice<UInt8>) -> Bool {
    name.elementsEqual(lengthName) { byte, expected in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 == expected : byte == expected
    }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
