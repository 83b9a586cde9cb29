import Foundation
import Rules
import Testing

@testable import Detection

/// The lists that validators look things up in, and the look-ups.
@Suite struct ValidatorListTests {
  static func lines(_ path: String) throws -> [String] {
    let file = ValidatorFixture.root.appendingPathComponent("rules/\(path).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test(arguments: ValidatorLists.paths)
  func listsAreSortedAndNameTheirSource(_ path: String) throws {
    var lines = try Self.lines(path)
    #expect(lines.popLast() == "", "the last line ends")
    let header = lines.prefix { $0.hasPrefix("#") }
    let entries = lines.dropFirst(header.count)
    #expect(header.contains { $0.contains("Source: ") })
    #expect(header.contains { $0.contains("Apache-2.0") || $0.contains("MIT") }, "the licence")
    #expect(!entries.isEmpty)
    #expect(entries.allSatisfy { !$0.isEmpty && !$0.hasPrefix("#") && !$0.hasSuffix(" ") })
    let keys = entries.map { Array($0.utf8.prefix { $0 != UInt8(ascii: " ") }) }
    #expect(
      zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }, "sorted by bytes, no key twice")
  }

  @Test(arguments: ValidatorLists.paths)
  func everyEntryIsFoundAndNothingElse(_ path: String) throws {
    let list = SortedList(try #require(ValidatorFixture.lists[path]))
    let entries = try Self.lines(path).filter { !$0.isEmpty && !$0.hasPrefix("#") }
    let keys = Set(entries.map { String($0.prefix { $0 != " " }) })
    for entry in entries {
      let words = entry.split(separator: " ").map(String.init)
      #expect(list.words(after: Array(words[0].utf8)) == Array(words.dropFirst()))
      for other in [words[0] + "0", String(words[0].dropLast()), words[0] + " "] where !keys.contains(other) {
        #expect(!list.contains(Array(other.utf8)))
      }
    }
    #expect(!list.contains([UInt8]()) && !list.contains(Array("#".utf8)) && !list.contains([0xFF]))
  }

  @Test func aRangeIsFoundByTheLineBefore() {
    let list = SortedList(WordList(loaded: Array("# 1\nB10 B19\nC00 C05\n".utf8)))
    #expect(list.line(notAfter: Array("B10".utf8))?.words == ["B19"])
    #expect(list.line(notAfter: Array("B77".utf8))?.key == "B10")
    #expect(list.line(notAfter: Array("Z99".utf8))?.words == ["C05"])
    #expect(list.line(notAfter: Array("A00".utf8)) == nil)
  }

  @Test func theLongestPrefixWins() {
    let list = SortedList(WordList(loaded: Array("212 a\n2129 b\n30 c\n".utf8)))
    #expect(list.longestPrefix(of: Array("21295".utf8))?.words == ["b"])
    #expect(list.longestPrefix(of: Array("21299".utf8).prefix(4))?.length == 4)
    #expect(list.longestPrefix(of: Array("21285".utf8))?.length == 3)
    #expect(list.longestPrefix(of: Array("213".utf8)) == nil)
    #expect(list.longestPrefix(of: Array("1".utf8)) == nil)
  }

  /// Against the plain way, over every number of three and four digits.
  @Test func theLongestPrefixIsThatOfALinearSearch() throws {
    let path = "lists/phone-area-codes-de"
    let list = SortedList(try #require(ValidatorFixture.lists[path]))
    let codes = Set(try Self.lines(path).filter { !$0.hasPrefix("#") && !$0.isEmpty })
    var differing: [Int] = []
    for number in 100..<10_000 {
      let digits = String(number) + "55"
      let expected = (1...digits.count).last { codes.contains(String(digits.prefix($0))) }
      if list.longestPrefix(of: Array(digits.utf8))?.length != expected { differing.append(number) }
    }
    #expect(differing.isEmpty)
  }

  @Test func everyValidatorHasItsPlace() {
    for name in ValidatorName.allCases {
      _ = ValidatorFixture.registry.validator(named: name)
      #expect(name.rawValue.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "kebab-case")
    }
    #expect(ValueClass.allCases.allSatisfy { $0.rawValue.allSatisfy { $0.isLowercase || $0 == "-" } })
  }

  @Test func withoutListsValidatorsKnowLessAndDoNotFail() {
    let registry = ValidatorRegistry(lists: ValidatorLists([:]))
    for name in ValidatorName.allCases {
      _ = registry.validator(named: name).validate(Array("DE89 3704 0044 0532 0130 00".utf8).span)
    }
    #expect(registry.validator(named: .iban).validate(Array("DE89370400440532013000".utf8).span).validity == .invalid)
  }
}
