package import Rules

/// An exception of the policy as the audit sees it: what it says, how it stands, what it covers.
package struct ExceptionRecord: Sendable {
  package let declaration: ExceptionDeclaration
  package let state: ExceptionState
  /// The findings of this run that it covers.
  package let findings: Int

  package init(declaration: ExceptionDeclaration, state: ExceptionState, findings: Int) {
    self.declaration = declaration
    self.state = state
    self.findings = findings
  }
}
