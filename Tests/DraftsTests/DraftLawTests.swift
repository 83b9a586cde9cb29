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
}
