/// Values in the order in which they first came, each with its place.
struct NumberedValues<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: UInt32] = [:]

  /// The place of a value, which is added where it is new.
  mutating func number(of value: Value) -> UInt32 {
    if let number = numbers[value] { return number }
    let number = UInt32(values.count)
    numbers[value] = number
    values.append(value)
    return number
  }
}
