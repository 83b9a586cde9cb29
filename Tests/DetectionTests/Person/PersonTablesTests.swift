import BuiltInRules
import Rules
import Testing

@testable import Detection

/// The reader of `weights.bin`: what is damaged is none, and never a crash.
@Suite struct PersonTablesTests {
  private static let lexicon = NameLexicon.build([:], nouns: WordList(loaded: []))

  private static func file() -> WeightsFile {
    var features = [Float](repeating: 0, count: PersonReading.featureCount * PersonReading.labelCount)
    features[7] = 1
    let likeness = [Float](repeating: 0.5, count: PersonReading.likenessCount)
    return WeightsFile(
      transitions: (0..<30).map { Float($0) }, features: features, firstLikeness: likeness, surnameLikeness: likeness)
  }

  private static func model(_ bytes: [UInt8], lexicon: [UInt8] = Self.lexicon) -> PersonModel {
    PersonModel(weights: ResourceBytes(loaded: bytes), lexicon: ResourceBytes(loaded: lexicon))
  }

  @Test func writtenNumbersAreRead() {
    var file = Self.file()
    file.calibration = [1, 2, 3, 4, 5, 6]
    let read = Self.model(file.bytes()).withTables { ($0.transitions, $0.calibration) }
    #expect(read?.0 == file.transitions)
    #expect(read?.1 == file.calibration)
  }

  @Test func damagedFilesAreNone() {
    let bytes = Self.file().bytes()
    #expect(Self.model(bytes).isReadable)
    #expect(!Self.model([]).isReadable)
    #expect(!Self.model(Array(bytes.dropLast())).isReadable)
    #expect(!Self.model(bytes + [0]).isReadable)
    #expect(!Self.model([0] + bytes.dropFirst()).isReadable)
    #expect(!Self.model(bytes, lexicon: []).isReadable)
    #expect(PersonModel(tables: [:]) == nil)
  }

  /// Any numbers at all behind a right head: nonsense may come out, but nothing traps.
  @Test func anyNumbersAreDecoded() throws {
    var bytes = Self.file().bytes()
    var state: UInt64 = 42
    for index in 4..<bytes.count {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[index] = UInt8(state >> 56)
    }
    let reading = PersonReading(Self.model(bytes))
    _ = reading.names(in: Fixture.draft("Frau Hanna Kranzbühl traf Dr. Altmann in Neudorf. Danke!"))
  }

  @Test func shippedFilesAreRead() throws {
    #expect(try #require(PersonModel(tables: EmbeddedFiles.tables())).isReadable)
  }
}
