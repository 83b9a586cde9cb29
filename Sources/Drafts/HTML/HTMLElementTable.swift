/// The elements of HTML by name, for one look-up a tag.
struct HTMLElementTable: Sendable {
  static let shared = HTMLElementTable()

  private static let names: [(HTMLElement, StaticString)] = [
    (
      .block,
      """
      address article aside body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption \
      figure footer form frame frameset head header hgroup hr html iframe legend main menu meta nav noframes \
      noscript optgroup option p search section select style script summary tbody template textarea tfoot thead \
      link base
      """
    ),
    (.breaking, "br img button input audio video canvas object embed meter progress picture svg math area map"),
    (.heading, "h1 h2 h3 h4 h5 h6"), (.list, "ul ol"), (.listItem, "li"), (.table, "table"), (.tableRow, "tr"),
    (.tableCell, "td th"), (.quote, "blockquote"), (.title, "title"), (.preformatted, "pre xmp listing plaintext"),
    (.link, "a"), (.code, "code kbd samp tt var"),
    (
      .inline,
      """
      abbr acronym b bdi bdo big blink cite data datalist del dfn em font i ins label mark marquee nobr noembed output \
      param q rp rt ruby s slot small source span strike strong sub sup time track u wbr
      """
    ),
  ]

  /// The longest name.
  private static let longest = 10

  /// A power of two, several times the number of names.
  private static let size: UInt64 = 512

  /// The key in each slot, 0 where it is free; a name stands in the first free slot from its hash on.
  private var keys = Array(repeating: UInt64(0), count: Int(size))
  private var elements = Array(repeating: HTMLElement.unknown, count: Int(size))

  private init() {
    for (element, names) in Self.names {
      let bytes = UnsafeBufferPointer(start: names.utf8Start, count: names.utf8CodeUnitCount)
      for name in bytes.split(separator: .space) {
        let key = Self.key(name)
        let slot = slot(of: key)
        keys[slot] = key
        elements[slot] = element
      }
    }
  }

  func element(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> HTMLElement {
    guard name.count <= Self.longest else { return .unknown }
    return elements[slot(of: Self.key(name))]
  }

  /// The slot that holds a key, or the free one where it would stand.
  private func slot(of key: UInt64) -> Int {
    var slot = (key &* 0x9E37_79B9_7F4A_7C15) >> 55
    while keys[Int(slot)] != key, keys[Int(slot)] != 0 { slot = (slot + 1) % Self.size }
    return Int(slot)
  }

  /// Six bits for each letter or digit, which tells all names of at most ten apart.
  private static func key(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var key: UInt64 = 0
    for byte in name {
      let code: UInt8 = byte.isLetter ? (byte & 0x1F) : byte.isDigit ? byte - 0x30 + 27 : 63
      key = key << 6 | UInt64(code)
    }
    return key
  }
}
