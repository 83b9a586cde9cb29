/// What the parser answers itself: the version, a completion script.
struct ParserAnswer: Error {
  let text: String
}
