/// What the value of an attribute is to a reader.
struct HTMLAttributeMeaning {
  let kind: DeferredSegment.Kind
  /// Whether it is a URL that the element points to.
  let isTarget: Bool

  init(name: Slice<UnsafeBufferPointer<UInt8>>, _ names: inout AttributeNames) {
    switch name.count {
    case 3 where name.isName("alt"): self.init(.altText)
    case 5 where name.isName("title"): self.init(.title)
    case 4 where name.isName("href") || name.isName("cite"): self.init(.linkTarget, isTarget: true)
    case 3 where name.isName("src"): self.init(.linkTarget, isTarget: true)
    case 4 where name.isName("data"): self.init(.linkTarget, isTarget: true)
    case 6 where name.isName("poster") || name.isName("action"): self.init(.linkTarget, isTarget: true)
    case 10 where name.isName("formaction"): self.init(.linkTarget, isTarget: true)
    default: self.init(.attribute(names.number(of: name)))
    }
  }

  private init(_ kind: DeferredSegment.Kind, isTarget: Bool = false) {
    self.kind = kind
    self.isTarget = isTarget
  }
}
