import SourceText

extension Composer {
  /// The most characters of a key, counted from its start to its colon (YAML 1.2.2, 8.2.2).
  static var longestKey: Int { 1024 }

  /// Starts the entry of a key that has been read; the cursor stands at its colon, or where the colon is missing.
  mutating func composeKey(_ key: Scalar, _ place: Place) -> Place? {
    begin(.blockMapping, place, start: key.range.start)
    setKey(key)
    stack.top.end = max(stack.top.end, key.range.end)
    guard cursor.current == ASCII.colon else { return nil }
    if stack.depth == 1, !skippedKeys.isEmpty, skippedKeys.contains(key.value) {
      skipValue()
      return nil
    }
    return passIndicator(.key)
  }

  /// Makes `key` the key of the next value of the innermost mapping.
  mutating func setKey(_ key: Scalar) {
    count()
    checkLength(of: key.range)
    if key.style == .plain, key.range.count == 2, key.value == "<<" { report(.outsideSubset(.mergeKey), at: key.range) }
    if let first = stack.top.mapping.note(key.value) {
      report(.outsideSubset(.duplicateKey(first: first)), at: key.range)
      stack.top.dropsValue = true
    }
    stack.top.key = key
  }

  mutating func checkLength(of key: ByteRange) {
    guard key.count > Self.longestKey else { return }
    let isContinuation = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    let characters = cursor.bytes[key.indices].reduce(into: 0) { $0 += isContinuation($1) ? 0 : 1 }
    if characters > Self.longestKey { report(.structure(.keyTooLong), at: ByteRange(key.start, key.start + 1)) }
  }

  /// Passes the value of a key of the outermost mapping line by line, the cursor being at the colon.
  private mutating func skipValue() {
    let column = stack.top.indent
    stack.top.key = nil
    stack.top.dropsValue = false
    stack.top.isAwaiting = false
    repeat {
      cursor.skipToLineEnd()
      stack.top.end = max(stack.top.end, cursor.position)
      cursor.skipLineBreak()
    } while !cursor.isAtEnd && isInsideValue(below: column)
  }

  /// Whether the line at the cursor belongs to the value of a key at `column`.
  private func isInsideValue(below column: Int) -> Bool {
    var offset = cursor.position
    while cursor.byte(at: offset) == ASCII.space { offset += 1 }
    let indent = offset - cursor.lineStart
    guard indent <= column else { return true }
    if indent == column, cursor.byte(at: offset) == ASCII.hyphen { return cursor.isSeparator(at: offset + 1) }
    while cursor.isBlank(at: offset) { offset += 1 }
    return cursor.isLineEnd(at: offset) || cursor.byte(at: offset) == ASCII.numberSign
  }

  /// At `? `: the key is read as a value for its faults.
  mutating func composeComplexKey(_ place: Place) -> Place? {
    guard place.allowsCollection else { return composePlain(place) }
    report(.outsideSubset(.complexKey))
    begin(.blockMapping, place, start: cursor.position)
    stack.top.dropsValue = true
    stack.top.hasComplexKey = true
    return passIndicator(.dash)
  }

  /// At `: ` without a key before it.
  mutating func composeEmptyKey(_ place: Place) -> Place? {
    guard place.allowsCollection else {
      report(.structure(place.context == .key ? .secondColon : .collectionOnMarkerLine))
      cursor.advance()
      return endsLine() ? nil : Place(place.context, column: cursor.column)
    }
    let belongsToComplexKey = place.context == .entry && stack.top.hasComplexKey
    if !belongsToComplexKey { report(.outsideSubset(.emptyKey)) }
    begin(.blockMapping, place, start: cursor.position)
    stack.top.dropsValue = true
    return passIndicator(belongsToComplexKey ? .dash : .key)
  }

  /// At `&name` or `!type`: what follows is read as if it stood alone.
  mutating func composeProperty(_ place: Place) -> Place? {
    reportProperty(inFlow: false)
    return endsLine() ? nil : Place(place.context, column: place.column)
  }

  /// Reports and passes an anchor or tag.
  mutating func reportProperty(inFlow: Bool) {
    let feature: UnsupportedFeature = cursor.current == ASCII.ampersand ? .anchor : .tag
    var end = cursor.position + 1
    while !cursor.isSeparator(at: end), !(inFlow && cursor.isFlowIndicator(at: end)) { end += 1 }
    report(.outsideSubset(feature), length: end - cursor.position)
    cursor.position = min(end, cursor.end)
  }
}
