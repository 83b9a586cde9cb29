package import SourceText

/// A file as its readers read it: one text of all its parts, each part with its scope, and the way back to the bytes.
///
/// ``text`` holds a line for each segment: first the front matter, then the body in order, with the parts that stand
/// inside a paragraph without being read there (link targets, alt texts, comments) after that paragraph, last the
/// file's name.
package struct Draft: Sendable {
  package let file: SourceFile
  package let format: DraftFormat
  /// The matching text: UTF-8 in NFC, without markup, blanks and hyphens folded; every segment ends with a newline.
  package let text: [UInt8]
  /// In order of ``text``, which they cover but for the newlines.
  package let segments: [Segment]
  /// Link texts and inline code inside the segments, in order of their ends.
  package let inlineScopes: [InlineScope]
  package let map: OffsetMap
  /// The fields of the front matter; nil where there is none or it could not be read (then ``issues`` says so).
  package let frontMatter: FrontMatter?
  /// In order of their targets in ``text``.
  package let links: [Link]
  /// Elements of HTML that hold others and have a class, in order of their ends.
  package let elements: [ClassedElement]
  package let issues: [DraftIssue]

  /// Reads a file; nothing in it can make this fail. `format` is taken from the path where it is nil.
  ///
  /// Cost: linear in the file's size; about 5 ns a byte for real Markdown (of which MD4C takes half), 3 ns for HTML.
  package init(_ file: SourceFile, format: DraftFormat? = nil, limits: DraftLimits = .standard) {
    var scratch = DraftScratch()
    self.init(file, format: format, limits: limits, scratch: &scratch)
  }

  /// The same, with storage that earlier drafts have left.
  package init(
    _ file: SourceFile, format: DraftFormat? = nil, limits: DraftLimits = .standard, scratch: inout DraftScratch
  ) {
    let format = format ?? DraftFormat(path: file.path)
    let source = SourceDecoder.decode(file, limits: limits)
    self = source.bytes.withUnsafeBufferPointer { bytes in
      var reader = DraftReader(bytes, of: source, file: file, format: format, limits: limits)
      return reader.draft(from: file.encoding == .utf8 ? file.markLength : min(3, bytes.count), scratch: &scratch)
    }
  }

  init(
    file: SourceFile, format: DraftFormat, text: [UInt8], segments: [Segment], inlineScopes: [InlineScope],
    map: OffsetMap, frontMatter: FrontMatter?, links: [Link],
    elements: [ClassedElement] = [], issues: [DraftIssue]
  ) {
    self.file = file
    self.format = format
    self.text = text
    self.segments = segments
    self.inlineScopes = inlineScopes
    self.map = map
    self.frontMatter = frontMatter
    self.links = links
    self.elements = elements
    self.issues = issues
  }
}
