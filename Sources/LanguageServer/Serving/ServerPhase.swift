/// How far the conversation with the client has come.
enum ServerPhase: Hashable {
  case waitingForInitialize
  case running
  case shutDown
}
