/// A document that the client has open.
struct OpenDocument {
  var text: TextDocument
  /// What the check of this text has brought; nil: not checked since the last change.
  var checked: CheckedDocument?
}
