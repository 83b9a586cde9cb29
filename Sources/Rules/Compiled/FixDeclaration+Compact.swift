extension FixDeclaration: Compact {
  init(_ reader: inout CompactReader) { self.init(Action(&reader), isSafe: Bool(&reader)) }

  func write(to writer: inout CompactWriter) {
    action.write(to: &writer)
    isSafe.write(to: &writer)
  }
}

extension FixDeclaration.Action: Compact {
  init(_ reader: inout CompactReader) {
    switch reader.number() {
    case 0: self = .replaceMatch(String(&reader))
    case 1: self = .replaceWords([FixDeclaration.Replacement](&reader))
    case 2: self = .replaceHost([FixDeclaration.Replacement](&reader))
    default: self = .removeParameters
    }
  }

  func write(to writer: inout CompactWriter) {
    switch self {
    case .replaceMatch(let text):
      writer.append(0)
      writer.append(text)
    case .replaceWords(let replacements):
      writer.append(1)
      replacements.write(to: &writer)
    case .replaceHost(let replacements):
      writer.append(2)
      replacements.write(to: &writer)
    case .removeParameters: writer.append(3)
    }
  }
}

extension FixDeclaration.Replacement: Compact {
  init(_ reader: inout CompactReader) { self.init(old: String(&reader), new: String(&reader)) }

  func write(to writer: inout CompactWriter) {
    writer.append(old)
    writer.append(new)
  }
}
