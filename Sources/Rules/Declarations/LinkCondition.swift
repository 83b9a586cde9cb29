/// Objects to a link by its host, path, parameters or text; of each kind that is named, one must fit.
package struct LinkCondition: Sendable {
  /// Host names; each stands for its subdomains too.
  package let hosts: [String]
  /// Names of query parameters; a trailing `*` stands for any ending.
  package let parameters: [String]
  /// How paths begin, in the case of their letters.
  package let paths: [String]
  /// What is read in place of the link, in lower case; the whole of it but for signs and blanks around it.
  package let texts: [String]
  /// Whether a tool or host approved in the policy's authority register is silent.
  package let unlessRegistered: Bool
  /// Classes of HTML elements (article, aside, blockquote, div, figure, section) in which a link is silent.
  package let unlessWithin: [String]

  package init(
    hosts: [String], parameters: [String], paths: [String] = [], texts: [String] = [], unlessRegistered: Bool,
    unlessWithin: [String] = []
  ) {
    self.hosts = hosts
    self.parameters = parameters
    self.paths = paths
    self.texts = texts
    self.unlessRegistered = unlessRegistered
    self.unlessWithin = unlessWithin
  }
}
