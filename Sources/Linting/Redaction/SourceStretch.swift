import SourceText

/// A stretch of a file as it is written there, entities and all.
struct SourceStretch {
  private static let bullet = "•"
  /// An entity is not longer than that.
  private static let longestEntity = 32

  let range: ByteRange
  private let file: SourceFile

  init(_ file: SourceFile, _ range: ByteRange) {
    self.file = file
    self.range = range
  }

  /// Without the blanks and line ends around it.
  var withoutBlanks: SourceStretch {
    var start: Int?
    var end = range.start
    var decoder = ScalarDecoder(file: file, at: range.start)
    while decoder.offset < range.end {
      let offset = decoder.offset
      guard let scalar = decoder.next()?.value else { break }
      guard !scalar.properties.isWhitespace else { continue }
      start = start ?? offset
      end = decoder.offset
    }
    return SourceStretch(file, ByteRange(start ?? range.start, end))
  }

  /// A bullet for each character but blanks, line ends and single separators, by which the form is recognised; a second
  /// separator in a row may be a part of the value. Backslashes and what is invisible go.
  var masked: String {
    var text = ""
    var isAfterSeparator = false
    for scalar in characters {
      let isSeparator = Self.isSeparator(scalar)
      if scalar.properties.isWhitespace || (isSeparator && !isAfterSeparator) {
        text.unicodeScalars.append(scalar)
      } else if scalar != "\\", !scalar.properties.isDefaultIgnorableCodePoint {
        text += Self.bullet
      }
      isAfterSeparator = isSeparator
    }
    return text
  }

  /// The characters; an entity is one, a blank where it stands for a blank.
  private var characters: [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var entity: [Unicode.Scalar] = []
    var decoder = ScalarDecoder(file: file, at: range.start)
    while decoder.offset < range.end, let scalar = decoder.next()?.value {
      if !entity.isEmpty {
        entity.append(scalar)
        if scalar == ";" {
          scalars.append(Self.isBlank(entity) ? " " : "x")
          entity = []
        } else if entity.count > Self.longestEntity || scalar.properties.isWhitespace {
          scalars += entity
          entity = []
        }
      } else if scalar == "&" {
        entity = [scalar]
      } else {
        scalars.append(scalar)
      }
    }
    return scalars + entity
  }

  private static func isBlank(_ entity: [Unicode.Scalar]) -> Bool {
    ["&nbsp;", "&#160;", "&#xa0;", "&#xA0;", "&ensp;", "&emsp;", "&thinsp;"].contains {
      entity == Array($0.unicodeScalars)
    }
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "+", "-", ".", "/", "(", ")", "@", ":", ",": true
    default: false
    }
  }
}
