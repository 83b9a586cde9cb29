/// The check-digit algorithms that several issuers share. Each takes ASCII digits, and capitals where it says so.
enum CheckDigits {
  /// Luhn's algorithm (ISO/IEC 7812-1, Annex B): every second digit from the right doubled, digit sum divisible by 10.
  static func luhn(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
    var sum = 0
    var doubles = false
    for digit in digits.reversed() {
      sum += doubles ? digitSum(2 * digit.digitValue) : digit.digitValue
      doubles.toggle()
    }
    return sum % 10 == 0
  }

  /// The remainder by 97 of the number that letters (A = 10 … Z = 35) and digits write (ISO/IEC 7064, MOD 97-10).
  static func remainder97(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { remainder, byte in
      (remainder * (byte.isCapital ? 100 : 10) + byte.base36Value) % 97
    }
  }

  /// ISO/IEC 7064, MOD 11,10: the last digit is the check digit.
  static func mod11and10(_ digits: some Collection<UInt8>) -> Bool {
    var product = 10
    for digit in digits.dropLast() {
      let sum = (digit.digitValue + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    let check = (11 - product) % 10
    return digits.suffix(1).first?.digitValue == check
  }

  /// The check digit of ICAO Doc 9303, part 3: values (A = 10 … Z = 35, `<` = 0) weighted 7, 3, 1, sum modulo 10.
  static func icao(_ bytes: some Sequence<UInt8>) -> Int {
    let weights = [7, 3, 1]
    return bytes.enumerated().reduce(0) { $0 + $1.element.base36Value * weights[$1.offset % 3] } % 10
  }

  /// The sum of the values times their weights.
  static func weightedSum(_ digits: some Sequence<UInt8>, _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0.digitValue * $1.1 }
  }

  /// The sum of the digit sums of the values times their weights.
  static func weightedDigitSum(_ values: some Sequence<Int>, _ weights: [Int]) -> Int {
    zip(values, weights).reduce(0) { $0 + digitSum($1.0 * $1.1) }
  }

  /// The sum of the decimal digits of a number.
  static func digitSum(_ number: Int) -> Int {
    var sum = 0
    var rest = number
    while rest > 0 {
      sum += rest % 10
      rest /= 10
    }
    return sum
  }
}
