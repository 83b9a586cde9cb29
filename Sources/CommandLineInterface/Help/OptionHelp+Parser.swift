import ArgumentParser
import Rules

/// The parser's own forms of an option that is declared as ``OptionHelp``.
extension OptionHelp {
  var name: NameSpecification {
    let long = NameSpecification.Element.customLong(long)
    guard let short else { return NameSpecification([long]) }
    return NameSpecification([.customShort(short), long])
  }

  var argumentHelp: ArgumentHelp {
    ArgumentHelp(text.german, valueName: placeholder?.german)
  }

  var completion: CompletionKind {
    switch value {
    case .choice(let choices): .list(choices)
    case .file: .file()
    case .folder: .directory
    case .text, .optionalText, nil: .default
    }
  }
}

extension Option where Value == String? {
  init(_ option: OptionHelp) {
    self.init(name: option.name, help: option.argumentHelp, completion: option.completion)
  }
}

extension Option where Value == String? {
  /// An option whose value may be left out; it is then the empty text.
  init(optional option: OptionHelp) {
    self.init(
      wrappedValue: nil, name: option.name, defaultAsFlag: "", help: option.argumentHelp, completion: option.completion)
  }
}

extension Option where Value == [String] {
  /// An option that may stand several times.
  init(wrappedValue: [String], _ option: OptionHelp) {
    self.init(wrappedValue: wrappedValue, name: option.name, help: option.argumentHelp, completion: option.completion)
  }
}

extension Flag where Value == Bool {
  init(wrappedValue: Bool, _ option: OptionHelp) {
    self.init(wrappedValue: wrappedValue, name: option.name, help: option.argumentHelp)
  }
}
