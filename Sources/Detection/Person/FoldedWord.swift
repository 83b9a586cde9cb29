/// A word in small letters, gathered letter by letter, with what its capitals say. At most 48 bytes are kept.
struct FoldedWord {
  private var bytes: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0)
  private var kept = 0
  private(set) var byteCount = 0
  private var name = NameHash()
  private var letters = 0
  private var capitals = 0
  private var startsCapital = false
  private var joints = 0
  private var capitalsAfterJoint = 0
  private var isAfterJoint = false

  var hash: UInt64 { name.value }

  @inline(__always)
  mutating func add(_ scalar: UInt32) {
    let small = NameLetter.lowercased(scalar)
    count(isCapital: small != scalar)
    append(small)
  }

  /// Adds a letter of ASCII.
  @inline(__always)
  mutating func add(plain letter: UInt8) {
    count(isCapital: letter & 0x20 == 0)
    append(byte: letter | 0x20)
  }

  @inline(__always)
  private mutating func count(isCapital: Bool) {
    if isCapital {
      capitals &+= 1
      if letters == 0 { startsCapital = true }
      if isAfterJoint { capitalsAfterJoint &+= 1 }
    }
    letters &+= 1
    isAfterJoint = false
  }

  /// Between the words of a phrase.
  mutating func addBlank() {
    append(byte: 0x20)
  }

  mutating func addJoint(_ scalar: UInt32) {
    append(scalar == 0x2D ? 0x2D : 0x27)
    guard scalar == 0x2D else { return }
    joints += 1
    isAfterJoint = true
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32) {
    if scalar < 0x80 {
      append(byte: UInt8(scalar))
    } else if scalar < 0x800 {
      append(byte: UInt8(0xC0 | scalar >> 6))
      append(byte: UInt8(0x80 | scalar & 0x3F))
    } else {
      append(byte: UInt8(0xE0 | scalar >> 12 & 0x0F))
      append(byte: UInt8(0x80 | scalar >> 6 & 0x3F))
      append(byte: UInt8(0x80 | scalar & 0x3F))
    }
  }

  @inline(__always)
  private mutating func append(byte: UInt8) {
    byteCount &+= 1
    name.add(byte)
    guard kept < 48 else { return }
    let place = kept
    withUnsafeMutableBytes(of: &bytes) { $0[place] = byte }
    kept &+= 1
  }

  var shape: WordShape {
    if capitals == 0 { return .small }
    if letters == 1 { return .initial }
    if joints > 0 {
      if capitals == letters { return .allCapitals }
      return startsCapital && capitalsAfterJoint == joints ? .joinedCapitals : .joinedMixed
    }
    if capitals == letters { return .allCapitals }
    return startsCapital && capitals == 1 ? .capital : .mixed
  }

  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeBytes(of: bytes) { raw in
      raw.withMemoryRebound(to: UInt8.self) { body(UnsafeBufferPointer(rebasing: $0[0..<kept])) }
    }
  }

  /// The first and the last four bytes, zeros before a short one.
  static func ends(of word: UnsafeBufferPointer<UInt8>) -> (head: UInt32, tail: UInt32) {
    var head: UInt32 = 0
    var tail: UInt32 = 0
    for index in 0..<min(4, word.count) { head |= UInt32(word[index]) << (8 * UInt32(index)) }
    for index in max(0, word.count - 4)..<word.count { tail = tail << 8 | UInt32(word[index]) }
    return (head, tail)
  }
}
