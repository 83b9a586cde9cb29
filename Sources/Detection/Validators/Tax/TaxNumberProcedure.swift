/// The procedures by which the Länder compute the check digit of a tax number in ELSTER form.
///
/// Source: Bayerisches Landesamt für Steuern, "Prüfung der Steuer- und Steueridentifikationsnummer", chapters 6 and 7.
enum TaxNumberProcedure: Hashable {
  /// 11er-Verfahren of Bavaria, Brandenburg, Mecklenburg-Vorpommern, Saarland, Saxony, Saxony-Anhalt, Thuringia.
  case eleven
  case elevenBremenHamburg
  case elevenBerlinA
  /// Of Lower Saxony, and of part of Berlin's tax offices.
  case elevenBerlinB
  /// Of North Rhine-Westphalia: the remainder itself.
  case elevenRemainder
  /// Modified 11er-Verfahren of Rhineland-Palatinate: digit sums, modulo 10.
  case palatinate
  /// 2er-Verfahren of Baden-Württemberg, Hesse, Schleswig-Holstein.
  case two

  private var weights: [Int] {
    switch self {
    case .eleven: [0, 5, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2]
    case .elevenBremenHamburg: [0, 0, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2]
    case .elevenBerlinA: [0, 0, 0, 0, 0, 7, 6, 5, 8, 4, 3, 2]
    case .elevenBerlinB: [0, 0, 2, 9, 0, 8, 7, 6, 5, 4, 3, 2]
    case .elevenRemainder: [0, 3, 2, 1, 0, 7, 6, 5, 4, 3, 2, 1]
    case .palatinate: [0, 0, 1, 2, 0, 1, 2, 1, 2, 1, 2, 1]
    case .two: [0, 0, 512, 256, 0, 128, 64, 32, 16, 8, 4, 2]
    }
  }

  /// What the 2er-Verfahren adds to each digit before it is weighted.
  private static let summands = [0, 0, 9, 8, 0, 7, 6, 5, 4, 3, 2, 1]

  /// The check digit of the first twelve digits; 10 means that no such number is given.
  func checkDigit(of digits: ArraySlice<UInt8>) -> Int {
    switch self {
    case .palatinate: (10 - CheckDigits.weightedDigitSum(digits.map(\.digitValue), weights) % 10) % 10
    case .two: (10 - sumOfTwo(digits) % 10) % 10
    case .elevenRemainder: CheckDigits.weightedSum(digits, weights) % 11
    default: (11 - CheckDigits.weightedSum(digits, weights) % 11) % 11
    }
  }

  private func sumOfTwo(_ digits: ArraySlice<UInt8>) -> Int {
    zip(zip(digits, Self.summands), weights).reduce(0) { sum, place in
      let product = (place.0.0.digitValue + place.0.1) % 10 * place.1
      // The digit sum of the digit sum …, down to one digit.
      return sum + (product == 0 ? 0 : 1 + (product - 1) % 9)
    }
  }
}
