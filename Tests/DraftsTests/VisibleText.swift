import Drafts

extension Draft {
  /// What a reader sees, without any blanks.
  var visibleText: String {
    joined { scope in
      switch scope {
      case .prose, .heading, .listItem, .tableCell, .quote, .code: true
      default: false
      }
    }
  }

  /// The text of the segments of some scopes, without any blanks.
  func joined(_ isWanted: (Scope) -> Bool) -> String {
    segments.filter { isWanted($0.scope) }.map { string(in: $0.range) }.joined().withoutBlanks
  }
}

extension String {
  var withoutBlanks: String { filter { !$0.isWhitespace } }
}
