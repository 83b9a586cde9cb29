import Drafts
import SourceText
import Testing

@Suite struct DraftLawTests {
  /// 6 formats of 1,000 drafts each.
  @Test(arguments: DraftFormat.allCases)
  func everyDraftKeepsTheLaws(format: DraftFormat) {
    var samples = DraftSamples(seed: 0x0D4A_F700)
    for number in 0..<1_000 {
      let bytes = samples.bytes(pieces: 24)
      let draft = Draft(SourceFile(path: "posts/fest.md", bytes: bytes), format: format)
      let broken = DraftLaws.broken(by: draft)
      #expect(broken.isEmpty, "case \(number): \(broken) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      guard broken.isEmpty else { return }
    }
  }

  /// Every word is in a segment or is pure markup; again 1,000 drafts of each format.
  @Test(arguments: DraftFormat.allCases)
  func nothingIsUnread(format: DraftFormat) {
    var samples = DraftSamples(seed: 0x0D4A_F701)
    for number in 0..<1_000 {
      let text = samples.text(pieces: 24)
      let unread = Coverage.unread(in: Draft(SourceFile(path: "", text: text), format: format))
      #expect(unread.isEmpty, "case \(number): \(unread) in \(text.debugDescription)")
      guard unread.isEmpty else { return }
    }
  }

  /// A draft is the same whether its storage is new or was left by others.
  @Test func storageHoldsNothingOfOtherDrafts() {
    var samples = DraftSamples(seed: 0x0D4A_F702)
    var scratch = DraftScratch()
    for number in 0..<600 {
      let file = SourceFile(path: "posts/fest.md", bytes: samples.bytes(pieces: 24))
      let format = DraftFormat.allCases[number % DraftFormat.allCases.count]
      let (fresh, reused) = (Draft(file, format: format), Draft(file, format: format, scratch: &scratch))
      let isSame =
        fresh.text == reused.text && fresh.segments == reused.segments && fresh.inlineScopes == reused.inlineScopes
        && fresh.links == reused.links && fresh.issues == reused.issues && fresh.frontMatter == reused.frontMatter
        && fresh.segments.allSatisfy { fresh.map.sourceRange(of: $0.range) == reused.map.sourceRange(of: $0.range) }
      #expect(isSame, "case \(number)")
    }
  }
}
