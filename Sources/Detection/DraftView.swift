package import Drafts
package import SourceText

/// A draft as detectors and rules go through it: by paragraphs and, where something was found, by sentences.
///
/// A paragraph is a segment of the draft. Sentences are split on first use, paragraph by paragraph, since most
/// paragraphs are never looked at twice.
package final class DraftView {
  package let draft: Draft
  private var sentences: [Int: [ByteRange]] = [:]
  /// The matching text in lower case (``FoldedText``).
  private(set) lazy var folded = FoldedText.folded(draft.text)

  package init(_ draft: Draft) {
    self.draft = draft
  }

  package var paragraphs: [Segment] { draft.segments }

  package var paragraphRanges: [ByteRange] { draft.segments.map(\.range) }

  /// The sentences of a paragraph, in order.
  package func sentences(ofParagraph index: Int) -> [ByteRange] {
    if let known = sentences[index] { return known }
    let found = SentenceSplitter.sentences(of: draft.text, in: paragraphs[index].range)
    sentences[index] = found
    return found
  }

  /// The sentence that holds a byte of the paragraph; the paragraph itself where none does.
  package func sentence(at offset: Int, inParagraph index: Int) -> ByteRange {
    sentences(ofParagraph: index).first { $0.contains(offset) } ?? paragraphs[index].range
  }

  /// Most paragraphs that `windows(beforeParagraph:)` goes back.
  private static let reach = 6

  /// A paragraph, then those before it one by one, up to the heading under which it stands, as far as a reader sees
  /// them.
  func windows(beforeParagraph index: Int) -> [ByteRange] {
    var windows: [ByteRange] = []
    for number in stride(from: index, through: max(0, index - Self.reach), by: -1) {
      let paragraph = paragraphs[number]
      switch paragraph.scope {
      case .prose, .listItem, .tableCell, .quote: windows.append(paragraph.range)
      case .heading: return windows + [paragraph.range]
      default: if number == index { windows.append(paragraph.range) }
      }
    }
    return windows
  }

  /// The paragraph that holds a byte of the matching text; nil past the end.
  package func paragraph(at offset: Int) -> Int? {
    draft.segmentIndex(at: offset)
  }
}
