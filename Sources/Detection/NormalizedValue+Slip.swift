extension NormalizedValue {
  /// Whether one slip of the pen makes the other value of this one: a wrong place, a missing or doubled one, or two
  /// neighbours that changed places (Damerau's four kinds of error). Not for equal values. Linear.
  func isOneSlip(from other: NormalizedValue) -> Bool {
    let (left, right) = (bytes, other.bytes)
    guard left != right, abs(left.count - right.count) <= 1 else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let (leftRest, rightRest) = (left.dropFirst(start), right.dropFirst(start))
    if left.count != right.count {
      let (longer, shorter) = left.count > right.count ? (leftRest, rightRest) : (rightRest, leftRest)
      return longer.dropFirst().elementsEqual(shorter)
    }
    if leftRest.dropFirst().elementsEqual(rightRest.dropFirst()) { return true }
    return leftRest.prefix(2).elementsEqual(rightRest.prefix(2).reversed())
      && leftRest.dropFirst(2).elementsEqual(rightRest.dropFirst(2))
  }
}
