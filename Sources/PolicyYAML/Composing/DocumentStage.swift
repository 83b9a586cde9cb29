/// How far the reading of a text has come.
enum DocumentStage {
  /// Before the document: comments, directives.
  case prologue
  case content
  /// After `...`.
  case ended
}
