/// A structure in the notation of the IBAN registry: `8!n` eight digits, `4!a` four capitals, `12!c` twelve of
/// both; a capital alone stands for itself.
struct Structure {
  private enum Place {
    case digit
    case capital
    case either
    case exactly(UInt8)
  }

  private let places: [Place]

  /// Reads a structure; an unknown class of characters matches nothing.
  init(_ text: some StringProtocol) {
    var places: [Place] = []
    var count = 0
    for byte in text.utf8 {
      switch byte {
      case _ where byte.isDigit: count = min(count * 10 + byte.digitValue, 64)
      case _ where byte.isCapital: places.append(.exactly(byte))
      case UInt8(ascii: "!"): continue
      default:
        places += Array(repeating: Self.place(byte), count: count)
        count = 0
      }
    }
    self.places = places
  }

  var count: Int { places.count }

  func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == count
      && zip(places, bytes).allSatisfy { place, byte in
        switch place {
        case .digit: byte.isDigit
        case .capital: byte.isCapital
        case .either: byte.isDigit || byte.isCapital
        case .exactly(let expected): byte == expected
        }
      }
  }

  private static func place(_ letter: UInt8) -> Place {
    switch letter {
    case UInt8(ascii: "n"): .digit
    case UInt8(ascii: "a"): .capital
    case UInt8(ascii: "c"): .either
    default: .exactly(0)
    }
  }
}
