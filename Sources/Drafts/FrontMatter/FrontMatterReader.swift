import PolicyYAML
import SourceText

/// Reads front matter: its fields as values, its scalars as segments, and its comments.
struct FrontMatterReader {
  /// What the offsets are of: the file, or its text in UTF-8 where that is another.
  let utf8: SourceFile
  let decoding: DecodingMap
  let limits: DraftLimits
  /// What was read, to find what was not.
  var covered: [ByteRange] = []

  init(utf8: SourceFile, decoding: DecodingMap, limits: DraftLimits) {
    self.utf8 = utf8
    self.decoding = decoding
    self.limits = limits
  }

  /// The fields of a block; nil where it cannot be read: then its text is written as it stands.
  mutating func read(_ block: FrontMatterBlock, into builder: inout DraftBuilder) -> FrontMatter? {
    let fields: [FrontMatterField]
    switch result(of: block, &builder) {
    case .success(let read): fields = read
    case .failure(let fault):
      builder.issues.append(.frontMatterUnreadable(range: block.range, reason: fault))
      PlainTextReader.read(block.content, into: &builder, scope: .frontMatter(""))
      return nil
    }
    readRemains(of: block.content, &builder)
    return FrontMatter(syntax: block.syntax, range: fileRange(block.range), fields: fields)
  }

  private mutating func result(
    of block: FrontMatterBlock, _ builder: inout DraftBuilder
  ) -> Result<[FrontMatterField], FrontMatterFault> {
    switch block.syntax {
    case .yaml: return yamlFields(in: block.content, &builder)
    case .toml:
      do throws(DataFault) {
        let toml = try TOMLReader.read(builder.source, in: block.content, maximumDepth: limits.maximumDepth)
        for key in toml.keys where Identifier.isPlain(key.string(in: builder.source)) { covered.append(key.range) }
        return .success(fields(of: toml.root, &builder))
      } catch {
        return .failure(error.reason == .tooDeep ? .tooDeep : .unsupported)
      }
    case .json:
      do throws(DataFault) {
        var reader = JSONReader(builder.source, block.content, maximumDepth: limits.maximumDepth)
        return .success(fields(of: try reader.value(depth: 0), &builder))
      } catch {
        return .failure(error.reason == .tooDeep ? .tooDeep : .unsupported)
      }
    }
  }

  func fileRange(_ range: ByteRange) -> ByteRange {
    if decoding.pieces.isEmpty { return range }
    return ByteRange(decoding.fileOffset(ofDecoded: range.start), decoding.fileOffset(ofDecoded: range.end))
  }

  /// Notes a key; gives the path of its value. One that is not a plain identifier may be more than that, and is read.
  mutating func note(
    key: String, _ range: ByteRange, below path: String, _ builder: inout DraftBuilder
  ) -> String {
    covered.append(range)
    if Identifier.isPlain(key) { return Identifier.path(path, shown: key) }
    builder.begin(.uncovered)
    builder.append(range.start, range.end)
    builder.end()
    return Identifier.path(path, shown: Identifier.hidden)
  }

  /// Reads what stands between the keys and values: comments.
  private mutating func readRemains(of content: ByteRange, _ builder: inout DraftBuilder) {
    // Of YAML and JSON they come in order.
    let isSorted = zip(covered, covered.dropFirst()).allSatisfy { $0.start <= $1.start }
    if !isSorted { covered.sort() }
    var start = content.start
    for range in covered {
      if range.start > start { readRemain(ByteRange(start, range.start), &builder) }
      start = max(start, range.end)
    }
    if content.end > start { readRemain(ByteRange(start, content.end), &builder) }
  }

  private func readRemain(_ range: ByteRange, _ builder: inout DraftBuilder) {
    var index = range.start
    while index < range.end {
      let byte = builder.source[index]
      guard byte == UInt8(ascii: "#") || byte.isWordLike else {
        index += 1
        continue
      }
      let lineEnd = LinkGrammar(builder.source, end: range.end).lineEnd(from: index)
      let isComment = byte == UInt8(ascii: "#")
      builder.begin(isComment ? .comment : .uncovered)
      builder.append(isComment ? index + 1 : index, lineEnd)
      builder.end()
      index = lineEnd
    }
  }
}
