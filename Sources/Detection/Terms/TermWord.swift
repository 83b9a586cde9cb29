/// A word of a term as a list writes it, folded. Plain numbers, so that it can be read in place.
struct TermWord: BitwiseCopyable, Sendable {
  /// What may follow the stem.
  enum Ending: UInt16, BitwiseCopyable, Sendable {
    /// Nothing.
    case none
    /// An ending of inflection (`~`).
    case inflected
    /// Whatever makes the word longer, or nothing (`*`).
    case any
  }

  private let stemStart: Int32
  private let stemEnd: Int32
  private let endingNumber: UInt16
  private let flags: UInt16

  private static let headFlag: UInt16 = 1
  private static let gapFlag: UInt16 = 2

  init(stem: Range<Int>, ending: Ending, isHead: Bool, followsGap: Bool) {
    stemStart = Int32(stem.lowerBound)
    stemEnd = Int32(stem.upperBound)
    endingNumber = ending.rawValue
    flags = (isHead ? Self.headFlag : 0) | (followsGap ? Self.gapFlag : 0)
  }

  /// In the arena of the table.
  var stem: Range<Int> { Int(stemStart)..<Int(stemEnd) }
  var ending: Ending { Ending(rawValue: endingNumber) ?? .none }
  /// Whether the word may be the head of a compound (`*sucht`): something may stand before the stem.
  var isHead: Bool { flags & Self.headFlag != 0 }
  /// Whether up to ``TermTable/gapLength`` other words may stand before it.
  var followsGap: Bool { flags & Self.gapFlag != 0 }
}
