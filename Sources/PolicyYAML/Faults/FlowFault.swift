/// A fault between the brackets of `[a, b]` or `{key: value}`.
package enum FlowFault: Hashable, Sendable {
  /// A bracket that is never closed.
  case unclosed
  /// `]` for `{` or `}` for `[`; `open` is the bracket that it should have closed.
  case mismatched(open: UInt8)
  /// A line inside the brackets that is not indented deeper than the key before them.
  case insufficientIndentation
  case missingComma
  /// Two commas in a row, or one at the start.
  case missingItem
  /// `{key: value: more}`
  case secondColon
  /// `[- a]`
  case dash
  /// `|` or `>` as the start of a value.
  case blockScalar
}
