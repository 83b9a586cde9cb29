import SourceText

/// A text with the places of names in it.
struct TrainingText {
  /// A stretch that was annotated.
  struct Mark {
    /// Bytes of the text.
    let range: ByteRange
    let label: Label
  }

  enum Label {
    case person
    case place
    case organisation
    /// Whatever the model makes of it is right.
    case ignored
  }

  static let ownSet = "own"
  static let blindSet = "blind"

  let id: String
  let set: String
  let text: String
  let marks: [Mark]
  /// Whether places and organisations were annotated too.
  let hasOtherLabels: Bool

  /// Which fifth it belongs to.
  var fold: Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int((hash ^ hash >> 32) % 5)
  }
}
