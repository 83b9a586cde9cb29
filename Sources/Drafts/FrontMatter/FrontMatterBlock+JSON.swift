import SourceText

extension FrontMatterBlock {
  /// The JSON object that a file starts with and that ends its line; nil where there is none.
  ///
  /// Braces at the start may also be a template's (`{{`, `{%`) or prose; so it must look like an object with a key.
  init?(jsonIn source: UnsafeBufferPointer<UInt8>, at start: Int, limits: DraftLimits) {
    guard start < source.count, source[start] == UInt8(ascii: "{") else { return nil }
    var index = start + 1
    while index < source.count, source[index].isBlank { index += 1 }
    guard index < source.count, source[index] == UInt8(ascii: "\"") else { return nil }
    var reader = JSONReader(source, ByteRange(start, source.count), maximumDepth: limits.maximumDepth)
    guard (try? reader.value(depth: 0)) != nil else { return nil }
    var end = reader.index
    while end < source.count, source[end] == .space || source[end] == .tab { end += 1 }
    guard end == source.count || source[end].isLineEnd else { return nil }
    self.init(syntax: .json, range: ByteRange(start, end), content: ByteRange(start, reader.index))
  }
}
