@testable import Detection
import Rules
import TestSupport
import Testing

/// One slip of the pen: a place changed, left out, added, or two neighbours swapped (Damerau, 1964).
@Suite struct NormalizedValueSlipTests {
  static func value(_ digits: [UInt8]) -> NormalizedValue {
    NormalizedValue(digits.map { $0 + UInt8(ascii: "0") }, kind: .iban)
  }

  static func digits(using random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 3...22, using: &random)).map { _ in UInt8.random(in: 0...9, using: &random) }
  }

  @Test(arguments: UInt64(1)...50) func everySlipIsOne(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let digits = Self.digits(using: &random)
    for place in digits.indices {
      var changed = digits
      changed[place] = (changed[place] + 3) % 10
      var longer = digits
      longer.insert(5, at: place)
      var shorter = digits
      shorter.remove(at: place)
      var swapped = digits
      if place > 0 { swapped.swapAt(place - 1, place) }
      for slip in [changed, longer, shorter, swapped] where slip != digits {
        #expect(Self.value(slip).isOneSlip(from: Self.value(digits)), "seed \(seed), place \(place)")
        #expect(Self.value(digits).isOneSlip(from: Self.value(slip)), "seed \(seed), place \(place)")
      }
    }
  }

  @Test(arguments: UInt64(1)...50) func twoChangesApartAreNone(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let digits = Self.digits(using: &random)
    for (first, second) in zip(digits.indices, digits.indices.dropFirst(2)) {
      var changed = digits
      changed[first] = (changed[first] + 1) % 10
      changed[second] = (changed[second] + 1) % 10
      #expect(!Self.value(changed).isOneSlip(from: Self.value(digits)), "seed \(seed)")
    }
  }

  @Test func equalAndFarValuesAreNone() {
    #expect(!Self.value([1, 2, 3]).isOneSlip(from: Self.value([1, 2, 3])))
    #expect(!Self.value([]).isOneSlip(from: Self.value([1, 2])))
    #expect(Self.value([]).isOneSlip(from: Self.value([1])))
    #expect(!Self.value([1, 2, 3, 4]).isOneSlip(from: Self.value([2, 1, 4, 3])))
  }
}
