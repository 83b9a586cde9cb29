/// A literal near which matches start, found at a place: in the order of groups, and of places in a group.
struct Landmark: Comparable {
  /// The group above, and the place in the lower bits.
  private let key: UInt64

  private static let placeWidth: UInt64 = 40

  /// `start` must not be negative, and be less than 2^40; `group` less than 2^24.
  init(group: Int, start: Int) {
    key = UInt64(truncatingIfNeeded: group) << Self.placeWidth | UInt64(truncatingIfNeeded: start)
  }

  private init(key: UInt64) {
    self.key = key
  }

  var start: Int { Int(key & (1 << Self.placeWidth - 1)) }

  /// The landmark so many bytes further on, in a text that has that place.
  func moved(by distance: Int) -> Landmark {
    Landmark(key: key &+ UInt64(bitPattern: Int64(distance)))
  }

  @inline(__always)
  static func < (left: Landmark, right: Landmark) -> Bool {
    left.key < right.key
  }
}
