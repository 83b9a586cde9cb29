/// An element whose content is not markup (13.2.5.2 to 13.2.5.5).
enum HTMLRawElement {
  case script
  case style
  case title
  case textarea
  case xmp
  case iframe
  case noembed
  case noframes
  case plaintext

  init?(name: Slice<UnsafeBufferPointer<UInt8>>) {
    switch name.count {
    case 3 where name.isName("xmp"): self = .xmp
    case 5 where name.isName("style"): self = .style
    case 5 where name.isName("title"): self = .title
    case 6 where name.isName("script"): self = .script
    case 6 where name.isName("iframe"): self = .iframe
    case 7 where name.isName("noembed"): self = .noembed
    case 8 where name.isName("textarea"): self = .textarea
    case 8 where name.isName("noframes"): self = .noframes
    case 9 where name.isName("plaintext"): self = .plaintext
    default: return nil
    }
  }

  private var name: StaticString {
    switch self {
    case .script: "script"
    case .style: "style"
    case .title: "title"
    case .textarea: "textarea"
    case .xmp: "xmp"
    case .iframe: "iframe"
    case .noembed: "noembed"
    case .noframes: "noframes"
    case .plaintext: "plaintext"
    }
  }

  /// Whether the content is RCDATA, text with character references.
  var decodesReferences: Bool { self == .title || self == .textarea }

  /// Where the content ends: at its end tag, or at the end of the text.
  func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    guard self != .plaintext else { return end }
    var search = start
    /// In script data after `<!--` and `<script`, an end tag closes the inner script only.
    var isEscaped = false
    var isDoubleEscaped = false
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from: search, to: end) {
      let rest = bytes[open..<end]
      if isTag(rest, name, isEnd: true) {
        guard isDoubleEscaped else { return open }
        isDoubleEscaped = false
      } else if self == .script, rest.starts(with: "<!--".utf8) {
        isEscaped = true
      } else if self == .script, isEscaped, isTag(rest, name, isEnd: false) {
        isDoubleEscaped = true
      }
      search = open + 1
      if isEscaped, closesComment(bytes, from: search, to: end) {
        isEscaped = false
        isDoubleEscaped = false
      }
    }
    return end
  }

  /// Whether a comment closes between an offset and the next `<`.
  private func closesComment(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
    let next = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from: start, to: end) ?? end
    var search = start
    while let close = ByteSearch.first(UInt8(ascii: ">"), in: bytes, from: search, to: next) {
      if close >= 2, bytes[close - 1] == UInt8(ascii: "-"), bytes[close - 2] == UInt8(ascii: "-") { return true }
      search = close + 1
    }
    return false
  }

  private func isTag(_ rest: Slice<UnsafeBufferPointer<UInt8>>, _ name: StaticString, isEnd: Bool) -> Bool {
    let nameStart = rest.startIndex + (isEnd ? 2 : 1)
    let nameEnd = nameStart + name.utf8CodeUnitCount
    guard nameEnd < rest.endIndex, !isEnd || rest[rest.startIndex + 1] == UInt8(ascii: "/") else { return false }
    return rest[nameEnd].endsTagName && rest[nameStart..<nameEnd].isName(name)
  }
}
