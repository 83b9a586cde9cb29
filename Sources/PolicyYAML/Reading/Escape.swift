/// An escape of a double-quoted scalar (YAML 1.2.2, 5.7).
struct Escape {
  let value: Unicode.Scalar
  /// The byte after it.
  let end: Int
  /// Why it stands for nothing; `value` is U+FFFD then.
  let fault: ScalarFault?
}
