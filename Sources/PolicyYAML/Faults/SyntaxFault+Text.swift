import SourceText

extension SyntaxFault {
  /// The fault in words; the only place where a syntax fault gets its text.
  func text(in language: Language, _ context: FaultContext) -> FaultText {
    switch (kind, language) {
    case (.outsideSubset(let feature), .german): feature.german(context)
    case (.outsideSubset(let feature), .english): feature.english(context)
    case (.encoding(let fault), .german): fault.german(context)
    case (.encoding(let fault), .english): fault.english(context)
    case (.structure(let fault), .german): fault.german(context)
    case (.structure(let fault), .english): fault.english(context)
    case (.flow(let fault), .german): fault.german(context)
    case (.flow(let fault), .english): fault.english(context)
    case (.scalar(let fault), .german): fault.german(context)
    case (.scalar(let fault), .english): fault.english(context)
    case (.limit(let fault), .german): fault.german
    case (.limit(let fault), .english): fault.english
    }
  }
}
