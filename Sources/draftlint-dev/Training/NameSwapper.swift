import SourceText

/// Makes a second text of a training text: the same words around other names, so that the model learns what stands
/// beside names and not the names of the training texts.
struct NameSwapper {
  private let firstNames: [[UInt8]]
  private let surnames: [[[UInt8]]]
  private var generator: SplitMix
  /// What a word of the text became; the same word stays the same person.
  private var swapped: [ArraySlice<UInt8>: [UInt8]] = [:]

  /// Takes first names in small letters, and lists of surnames, from each of which as many are drawn; none is empty.
  init(firstNames: [[UInt8]], surnames: [[[UInt8]]], seed: UInt64) {
    self.firstNames = firstNames
    self.surnames = surnames
    generator = SplitMix(seed: seed)
  }

  /// Nil where the text holds no name of at least two words.
  mutating func swap(_ text: TrainingText) -> TrainingText? {
    let bytes = Array(text.text.utf8)
    let marks = text.marks.sorted { $0.range < $1.range }
    let isWorth = marks.contains { mark in
      mark.label == .person && bytes[mark.range.indices].contains(UInt8(ascii: " "))
    }
    guard isWorth, !firstNames.isEmpty, !surnames.isEmpty else { return nil }
    swapped.removeAll(keepingCapacity: true)
    var result: [UInt8] = []
    var newMarks: [TrainingText.Mark] = []
    var end = 0
    for mark in marks where mark.range.start >= end {
      result += bytes[end..<mark.range.start]
      let start = result.count
      let name = bytes[mark.range.indices]
      result += mark.label == .person ? other(name) : Array(name)
      newMarks.append(TrainingText.Mark(range: ByteRange(start, result.count), label: mark.label))
      end = mark.range.end
    }
    result += bytes[end...]
    return TrainingText(
      id: text.id, set: text.set, text: String(decoding: result, as: UTF8.self), marks: newMarks,
      hasOtherLabels: text.hasOtherLabels)
  }

  private mutating func other(_ name: ArraySlice<UInt8>) -> [UInt8] {
    let words = name.split(separator: UInt8(ascii: " "))
    var result: [UInt8] = []
    for (index, word) in words.enumerated() {
      if index > 0 { result.append(UInt8(ascii: " ")) }
      result += other(word, isLast: index == words.count - 1)
    }
    return result
  }

  /// Words in small letters, capitals throughout, initials and what holds a sign stay.
  private mutating func other(_ word: ArraySlice<UInt8>, isLast: Bool) -> [UInt8] {
    let isPlain = word.allSatisfy { $0 >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
    guard word.count > 2, isPlain, let first = word.first, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first,
      word.dropFirst().contains(where: { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 })
    else { return Array(word) }
    if let known = swapped[word] { return known }
    if word.last == UInt8(ascii: "s"), let known = swapped[word.dropLast()] { return known + [UInt8(ascii: "s")] }
    let list = isLast ? surnames[Int.random(in: 0..<surnames.count, using: &generator)] : firstNames
    var next = list[Int.random(in: 0..<list.count, using: &generator)]
    if UInt8(ascii: "a")...UInt8(ascii: "z") ~= next[0] { next[0] -= 0x20 }
    swapped[word] = next
    return next
  }
}
