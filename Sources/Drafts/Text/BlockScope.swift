/// What a block of Markdown or HTML makes of its text: the scopes without a name, which cost nothing to copy.
enum BlockScope: UInt8 {
  case prose
  case heading
  case listItem
  case quote
  case tableCell
  case title
  case code

  var scope: Scope {
    switch self {
    case .prose: .prose
    case .heading: .heading
    case .listItem: .listItem
    case .quote: .quote
    case .tableCell: .tableCell
    case .title: .title
    case .code: .code
    }
  }
}
