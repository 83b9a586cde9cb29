/// What is known about one token, before its neighbours are looked at.
struct WordFacts {
  /// Hash of the word in small letters.
  var word: UInt32 = 0
  /// Its first and last four bytes in small letters, zeros where it is shorter.
  var head: UInt32 = 0
  var tail: UInt32 = 0
  var shape = WordShape.boundary
  /// Bytes, at most 15.
  var length: UInt8 = 0
  /// 0 not listed, 1 listed, 2 common, 3 with a genitive s, 4 all parts of a double name, 5 the first part.
  var firstName: UInt8 = 0
  var surname: UInt8 = 0
  /// A ``CueClass``, or a class of a sign; 0: none.
  var cue: UInt8 = 0
  /// A ``RoleCue``; it has no part in the weights.
  var role: UInt8 = 0
  /// Whether it is listed as a common noun.
  var isNoun = false
  /// Likeness to first names and surnames, 0…9.
  var firstLikeness: UInt8 = 0
  var surnameLikeness: UInt8 = 0
  /// Where it stands: 0 inside, 1 first of a sentence, 2 first of a line, 3 first of a paragraph.
  var position: UInt8 = 0
  /// Words of its line, at most 6.
  var lineWords: UInt8 = 0
  /// Whether it is the last of its line.
  var endsLine = false
  /// ``DraftMemory`` of the word.
  var memory: UInt8 = 0
  /// Whether the whole sentence is in capitals.
  var isShouted = false

  /// Whether the token carries the whole set of features.
  var isActive: Bool { shape.startsName || cue == CueClass.particle.rawValue }
}
