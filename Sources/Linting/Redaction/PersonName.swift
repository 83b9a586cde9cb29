/// The words of a person's name, without particles (*von*, *der*).
struct PersonName {
  let words: [String]

  init(_ text: String) {
    words = text.split(separator: " ").map(String.init).filter { word in
      word.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
    }
  }

  /// `A. K.`; nil where nothing starts with a capital letter.
  var initials: String? {
    let letters = words.compactMap { word in word.first { $0.isLetter } }
    return letters.isEmpty ? nil : letters.map { "\($0)." }.joined(separator: " ")
  }
}
