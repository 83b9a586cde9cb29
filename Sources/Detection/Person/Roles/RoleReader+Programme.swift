import Rules

extension RoleReader {
  /// The longest title of a talk, in tokens.
  private static let longestTitle = 12

  /// Whether the line is one of a programme and the name stands there by itself: "Workshop 1: Löten (…)",
  /// "10.15 Uhr: …", "Session 3: … – Karten ohne Ende".
  var isOnProgramme: Bool {
    guard cues.contains(.event) || announced.isAtEvent else { return false }
    let line = lineStart
    if line == name.lowerBound, announced.isAtEvent, isTalk { return true }
    if isTitleOfTalkNext { return true }
    guard role(line) == .event || isTime(line) else { return false }
    return isSetOff(before: name.lowerBound, from: line) && isSetOff(after: name.upperBound)
  }

  /// "…: Daten teilen" in a list or heading, which is what somebody talks about.
  private var isTalk: Bool {
    let next = name.upperBound
    guard announced.isItem, next + 1 < sentence.upperBound else { return false }
    return isSign(next, ":") && tokens[next + 1].facts.shape.startsName
  }

  /// "…: „Herzgesund leben“, Vortrag …"; what ends with a full stop is something said.
  private var isTitleOfTalkNext: Bool {
    let next = name.upperBound
    guard next + 2 < sentence.upperBound, isSign(next, ":"), isSign(next + 1, "\"") else { return false }
    let title = window(from: next + 2, Self.longestTitle)
    guard let end = title.first(where: { isSign($0, "\"") }), tokens[end - 1].facts.shape != .sign else { return false }
    return window(from: end + 1, 3).contains { role($0) == .event }
  }

  /// The first word or number of the name's line.
  private var lineStart: Int {
    var start = name.lowerBound
    while start > sentence.lowerBound, !startsLine(start) { start -= 1 }
    while start < name.lowerBound, tokens[start].facts.shape == .sign { start += 1 }
    return start
  }

  /// "10.15", "10:15", "10 Uhr".
  private func isTime(_ index: Int) -> Bool {
    guard let hour = number(index), hour < 25, index + 2 < sentence.upperBound else { return false }
    return isSign(index + 1, ":") || isSign(index + 1, ".") || isCue(index + 1, .weekday)
      || tokens[index + 1].facts.shape == .capital
  }

  private func isSetOff(before start: Int, from line: Int) -> Bool {
    var index = start - 1
    while index > line, isTitle(index) || isSign(index, ".") && isTitle(index - 1) { index -= 1 }
    return index <= line || isSign(index, "(") || isSign(index, "–") || isSign(index, ":") || isSign(index, ",")
      || isSign(index, "|")
  }

  private func isSetOff(after end: Int) -> Bool {
    end == sentence.upperBound || startsLine(end) || tokens[end].facts.shape == .sign || isCue(end, .conjunction)
  }
}
