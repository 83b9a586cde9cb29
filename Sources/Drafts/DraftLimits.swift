/// How much of a draft is read; whatever goes beyond is told in ``Draft/issues``, never dropped in silence.
package struct DraftLimits: Sendable {
  /// Bytes of a file that are read; offsets must fit 32 bits.
  package let maximumBytes: Int
  /// Levels of nesting that JSON and TOML values, and HTML elements, may have.
  package let maximumDepth: Int
  /// Parser events (blocks, spans, text runs) allowed for each byte of Markdown. Real text has less than one; a table
  /// of many columns and short rows has no bound, since the parser fills up each row.
  package let maximumEventsPerByte: Int

  package init(maximumBytes: Int, maximumDepth: Int, maximumEventsPerByte: Int) {
    self.maximumBytes = min(maximumBytes, 1 << 30)
    self.maximumDepth = maximumDepth
    self.maximumEventsPerByte = maximumEventsPerByte
  }

  package static let standard = DraftLimits(maximumBytes: 512 << 20, maximumDepth: 256, maximumEventsPerByte: 8)
}
