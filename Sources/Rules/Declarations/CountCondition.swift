/// Objects to too many of something, by the channels that a draft is for.
package struct CountCondition: Sendable {
  package let subject: CountSubject
  package let limits: [CountLimit]

  package init(subject: CountSubject, limits: [CountLimit]) {
    self.subject = subject
    self.limits = limits
  }
}
