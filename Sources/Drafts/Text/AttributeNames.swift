/// The names of attributes that a draft has, most of them once, so that a name costs memory once and not for each tag.
struct AttributeNames {
  /// The place of a name in the list.
  typealias Number = Int

  private var names: [String] = []
  /// Their bytes, one after the other, and where each starts.
  private var bytes: [UInt8] = []
  private var starts: [Int] = []
  /// For each hash the number of the last name that has it, and one; empty as long as there is no name.
  private var slots: [Int] = []
  private static let slotBits: UInt32 = 6

  subscript(number: Number) -> String {
    number < names.count ? names[number] : ""
  }

  /// The number of a name, which is taken in lower case.
  mutating func number(of name: Slice<UnsafeBufferPointer<UInt8>>) -> Number {
    var hash: UInt32 = 0
    for byte in name { hash = (hash &+ UInt32(byte.lowercased)) &* 0x9E37_79B1 }
    let slot = Int(hash >> (32 - Self.slotBits))
    if slots.isEmpty { slots = Array(repeating: 0, count: 1 << Self.slotBits) }
    let known = slots[slot] - 1
    if known >= 0, isName(name, known) { return known }
    let start = bytes.count
    for byte in name { bytes.append(byte.lowercased) }
    starts.append(start)
    names.append(String(decoding: bytes[start...], as: UTF8.self))
    slots[slot] = names.count
    return names.count - 1
  }

  /// The number of a name that is known beforehand.
  mutating func number(of name: StaticString) -> Number {
    number(of: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)[...])
  }

  private func isName(_ name: Slice<UnsafeBufferPointer<UInt8>>, _ number: Number) -> Bool {
    let start = starts[number]
    let end = number + 1 < starts.count ? starts[number + 1] : bytes.count
    guard end - start == name.count else { return false }
    var index = start
    for byte in name {
      if bytes[index] != byte.lowercased { return false }
      index += 1
    }
    return true
  }
}
