/// A fault in the lines of block mappings and block sequences.
package enum StructureFault: Hashable, Sendable {
  /// A line stands between the indentation of two levels.
  case indentationMismatch
  /// A line is indented below an entry that has its value already.
  case unexpectedIndentation
  /// An entry of a list without `-`.
  case missingDash
  /// `-entry`
  case missingBlankAfterDash
  /// `- entry` among the keys of a mapping.
  case unexpectedDash
  /// `key: - entry`
  case sequenceOnKeyLine
  /// A line of a mapping without a colon.
  case missingColon
  /// `key:value`
  case missingBlankAfterColon
  /// `key: value: more`
  case secondColon
  /// A key over more than one line.
  case multiLineKey
  /// A key of more than 1024 characters (YAML 1.2.2, 8.2.2).
  case keyTooLong
  /// Something after the value that is the whole document.
  case contentAfterRoot
  /// A mapping or sequence on the line of `---`.
  case collectionOnMarkerLine
  /// Something on the line of `...`.
  case contentAfterEndMarker
  /// Something on the line after a quoted text, a bracket or an indicator.
  case trailingContent
  /// `#` directly after a value.
  case missingBlankBeforeComment
  /// `]`, `}` or `,` where a value starts.
  case unexpectedIndicator
}
