/// A description that is there, or one that is read out of the compiled rules whenever somebody asks for it: a run shows
/// a handful of rules, and the texts of all take longer to read than a draft takes to check.
enum DeferredDescription: Sendable {
  case made(RuleDescription)
  /// At an offset of the bytes of a `CompiledLibrary`.
  case written(ResourceBytes, offset: Int)

  /// Cost: of a written one about 2 µs.
  var value: RuleDescription {
    switch self {
    case .made(let description): return description
    case .written(let bytes, let offset):
      return bytes.withBytes { bytes in
        var reader = CompactReader(UnsafeRawBufferPointer(rebasing: bytes[min(offset, bytes.count)...]))
        return RuleDescription(&reader)
      }
    }
  }
}
