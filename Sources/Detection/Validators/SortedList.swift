import Rules
struct SortedList: Sendable { init(_ list: WordList) {} }
