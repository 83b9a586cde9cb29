import Rules
import SourceText

/// An example as a draft, perhaps disguised.
struct ExampleRun {
  let example: Example
  let disguise: ExampleDisguise?
  let file: SourceFile
  private let shift: Int

  init(example: Example, disguise: ExampleDisguise?, ending: String = "txt") {
    self.example = example
    self.disguise = disguise
    let draft = disguise?.draft(of: example.text) ?? (ending: ending, text: example.text, shift: 0)
    let isMarkdown = ending == "md" || draft.ending == "md"
    file = SourceFile(path: isMarkdown ? "example.md" : "example.txt", text: draft.text)
    shift = draft.shift
  }

  /// The marked spans in the bytes of ``file``.
  var marked: [ByteRange] {
    example.marked.map { ByteRange($0.start + shift, $0.end + shift) }
  }

  func text(of range: ByteRange) -> String {
    String(decoding: file.bytes[range.indices], as: UTF8.self)
  }
}
