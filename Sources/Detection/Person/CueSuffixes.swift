import Rules

/// The cue class of a word by its end: `Schulleiterin` ends with `leiterin`, `Kranzweg` with `weg`.
///
/// The list is `rules/person/suffixes.txt`; it is grouped by the suffix's last byte when the detectors are compiled,
/// so that a word is compared with a few suffixes only. The longest one decides.
struct CueSuffixes: Sendable {
  private struct Suffix {
    let bytes: [UInt8]
    let cue: UInt8
  }

  private let groups: [[Suffix]]

  init(_ list: WordList) {
    var groups = [[Suffix]](repeating: [], count: 256)
    for line in list.entries {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let cue = CueClass(name: parts[1]), let last = parts[0].utf8.last else { continue }
      groups[Int(last)].append(Suffix(bytes: Array(parts[0].utf8), cue: cue.rawValue))
    }
    self.groups = groups.map { group in group.sorted { $0.bytes.count > $1.bytes.count } }
  }

  /// 0 where no suffix fits; the word itself must be longer than the suffix.
  func cue(of word: UnsafeBufferPointer<UInt8>) -> UInt8 {
    guard let last = word.last else { return 0 }
    for suffix in groups[Int(last)] where suffix.bytes.count < word.count {
      let start = word.count - suffix.bytes.count
      var isEqual = true
      for (index, byte) in suffix.bytes.enumerated() where word[start + index] != byte {
        isEqual = false
        break
      }
      if isEqual { return suffix.cue }
    }
    return 0
  }
}
