package import Rules

/// The lists that validators look things up in. Making it costs a few dictionary look-ups; nothing is read or built.
package struct ValidatorLists: Sendable {
  /// The paths, as in `EmbeddedFiles.lists()`, of every list that a validator needs.
  package static let paths: [String] = ListName.allCases.map(path(of:))

  private let lists: [ListName: SortedList]

  /// Picks the validators' lists out of all lists by path without ending (`lists/country-codes`). A list that is
  /// missing is empty: the validators then know less and say `unknown` or `invalid` more often.
  package init(_ all: [String: WordList]) {
    var lists: [ListName: SortedList] = [:]
    for name in ListName.allCases {
      lists[name] = all[Self.path(of: name)].map(SortedList.init)
    }
    self.lists = lists
  }

  subscript(name: ListName) -> SortedList {
    lists[name] ?? SortedList(WordList(loaded: []))
  }

  private static func path(of name: ListName) -> String {
    "lists/" + name.rawValue
  }
}
