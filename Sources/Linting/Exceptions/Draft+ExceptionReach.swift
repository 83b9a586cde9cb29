package import Drafts
package import SourceText

extension Draft {
  /// The part of the file of which an exception in a comment speaks; `comment` is the content of the comment, in the file.
  package func reach(ofExceptionIn comment: ByteRange) -> ByteRange {
    NextBlock(after: comment, in: self).range
  }
}
