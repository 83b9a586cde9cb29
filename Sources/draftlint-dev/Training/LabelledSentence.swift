import Detection
import Drafts
import SourceText

/// A sentence with the labels that each of its tokens may have.
struct LabelledSentence {
  let sentence: TrainingSentence
  /// A bit for each label: outside 1, begin 2, inside 4, place 8, organisation 16.
  let masks: [UInt8]

  private static let all: UInt8 = 31
  private static let unannotated: UInt8 = 1 | 8 | 16

  init(_ sentence: TrainingSentence, of text: TrainingText, in draft: Draft) {
    self.sentence = sentence
    var last: Int?
    masks = sentence.tokens.map { token in
      let range = draft.map.sourceRange(of: token)
      let hit = text.marks.firstIndex { $0.range.overlaps(range) }
      defer { last = hit }
      guard let hit else { return text.hasOtherLabels ? 1 : Self.unannotated }
      switch text.marks[hit].label {
      case .place: return 8
      case .organisation: return 16
      case .ignored: return Self.all
      case .person:
        // "Altmann-Erlass": the name is only a part of the token.
        let inside = min(range.end, text.marks[hit].range.end) - max(range.start, text.marks[hit].range.start)
        if inside * 2 < range.count { return Self.all }
        return last == hit ? 4 : 2
      }
    }
  }
}
