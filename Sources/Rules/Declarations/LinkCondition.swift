/// Objects to a link by its host or parameters.
package struct LinkCondition: Sendable {
  /// Host names; each stands for its subdomains too.
  package let hosts: [String]
  /// Names of query parameters; a trailing `*` stands for any ending.
  package let parameters: [String]
  /// Whether a tool or host approved in the policy's authority register is silent.
  package let unlessRegistered: Bool

  package init(hosts: [String], parameters: [String], unlessRegistered: Bool) {
    self.hosts = hosts
    self.parameters = parameters
    self.unlessRegistered = unlessRegistered
  }
}
