import Linting
import Rules
import Testing

/// `link: {paths: …}`: a path that begins so, on the hosts that are named or on any.
@Suite struct LinkPathTests {
  @Test(arguments: [
    ("hosts: [docs.example], paths: [/forms/, /f/]", "https://docs.example/forms/d/1", true),
    ("hosts: [docs.example], paths: [/forms/, /f/]", "https://www.docs.example/f/1?x=/y", true),
    ("hosts: [docs.example], paths: [/forms/]", "https://docs.example/document/forms/1", false),
    ("hosts: [docs.example], paths: [/forms/]", "https://docs.example/?q=/forms/", false),
    ("hosts: [docs.example], paths: [/forms/]", "https://docs.example/Forms/1", false),
    ("hosts: [docs.example], paths: [/forms/]", "https://amt.example/forms/1", false),
    ("paths: [/forms/]", "https://amt.example/forms/1", true),
    ("paths: [/forms/], parameters: [id]", "https://amt.example/forms/1", false),
    ("paths: [/forms/], parameters: [id]", "https://amt.example/forms/1?id=2", true),
  ])
  func aPathMayNarrowAHostDown(condition: String, url: String, isFound: Bool) throws {
    let found = try OneRule.found(in: "[x](\(url))", by: "when: {link: {\(condition)}}")
    #expect(found == (isFound ? [url] : []))
  }
}
