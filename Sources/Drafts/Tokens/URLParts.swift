package import SourceText

/// The parts of a URL (RFC 3986, 3), as ranges of the text it stands in; empty where a part is missing.
package struct URLParts: Hashable, Sendable {
  /// A parameter of the query: `name=value`.
  package struct Parameter: Hashable, Sendable {
    package let name: ByteRange
    package let value: ByteRange
  }

  package let scheme: ByteRange
  /// User, password and port are not in it.
  package let host: ByteRange
  package let path: ByteRange
  package let query: ByteRange
  package let parameters: [Parameter]
  package let fragment: ByteRange

  /// Takes a URL apart; without a scheme, what starts with `www.` or `//` has a host.
  package init(of url: ByteRange, in text: [UInt8]) {
    let url = ByteRange(url.start, min(url.end, text.count))
    var rest = url
    scheme = Self.scheme(of: url, in: text)
    if !scheme.isEmpty { rest = ByteRange(scheme.end + 1, url.end) }
    let fragmentSign = Self.first("#", of: rest, in: text) ?? rest.end
    fragment = ByteRange(min(fragmentSign + 1, url.end), url.end)
    rest = ByteRange(rest.start, fragmentSign)
    let querySign = Self.first("?", of: rest, in: text) ?? rest.end
    query = ByteRange(min(querySign + 1, rest.end), rest.end)
    parameters = Self.parameters(of: query, in: text)
    rest = ByteRange(rest.start, querySign)
    host = Self.host(of: rest, in: text)
    let pathStart = host.isEmpty ? rest.start : Self.first("/", of: ByteRange(host.end, rest.end), in: text) ?? rest.end
    path = ByteRange(pathStart, rest.end)
  }

  private static func first(_ sign: Unicode.Scalar, of range: ByteRange, in text: [UInt8]) -> Int? {
    text[range.indices].firstIndex(of: UInt8(ascii: sign))
  }

  private static func scheme(of url: ByteRange, in text: [UInt8]) -> ByteRange {
    let name = text[url.indices].prefix { $0.isLetter || $0.isDigit || [0x2B, 0x2D, 0x2E].contains($0) }
    guard let first = name.first, first.isLetter, name.endIndex < url.end, text[name.endIndex] == UInt8(ascii: ":")
    else { return ByteRange(url.start, url.start) }
    // `www.a.example:8080/x` has a port, no scheme.
    guard !name.contains(UInt8(ascii: ".")) else { return ByteRange(url.start, url.start) }
    return ByteRange(url.start, name.endIndex)
  }

  private static func host(of rest: ByteRange, in text: [UInt8]) -> ByteRange {
    let bytes = text[rest.indices]
    var start = rest.start
    if bytes.starts(with: "//".utf8) {
      start += 2
    } else if !bytes.prefix(4).map(\.lowercased).elementsEqual("www.".utf8) {
      return ByteRange(rest.start, rest.start)
    }
    let authority = ByteRange(start, first("/", of: ByteRange(start, rest.end), in: text) ?? rest.end)
    if let at = text[authority.indices].lastIndex(of: UInt8(ascii: "@")) { start = at + 1 }
    var end = authority.end
    if let colon = text[start..<end].lastIndex(of: UInt8(ascii: ":")), text[colon + 1..<end].allSatisfy(\.isDigit) {
      end = colon
    }
    return ByteRange(start, end)
  }

  private static func parameters(of query: ByteRange, in text: [UInt8]) -> [Parameter] {
    text[query.indices].split { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ";") }.map { part in
      let equals = part.firstIndex(of: UInt8(ascii: "="))
      return Parameter(
        name: ByteRange(part.startIndex, equals ?? part.endIndex),
        value: ByteRange(equals.map { $0 + 1 } ?? part.endIndex, part.endIndex))
    }
  }
}
