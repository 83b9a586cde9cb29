/// How a token is written.
enum WordShape: UInt8 {
  case boundary
  case small
  case capital
  case allCapitals
  case initial
  case mixed
  /// `Karl-Heinz`: each part starts with a capital.
  case joinedCapitals
  /// `Ex-minister`, `E-mail`: a hyphen before a small letter.
  case joinedMixed
  case number
  case sign

  /// Whether a name can start with such a token.
  var startsName: Bool {
    switch self {
    case .capital, .allCapitals, .initial, .mixed, .joinedCapitals: true
    default: false
    }
  }
}
