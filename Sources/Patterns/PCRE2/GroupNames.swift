/// The names that a pattern gives to its groups.
struct GroupNames: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    let name: String
    let number: Int
  }

  /// Sorted by name.
  let entries: [Entry]

  /// The numbers of the groups called `name`; several in patterns such as `(?|(?<n>a)|(?<n>b))`.
  func numbers(of name: String) -> some Sequence<Int> {
    entries.lazy.filter { $0.name == name }.map(\.number)
  }
}
