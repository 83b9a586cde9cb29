import Linting
import Rules
import Testing

/// `when: link`: what may be said of a link besides its host.
@Suite struct LinkConditionTests {
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

  /// The whole text but for signs around it, at the place of the text; each use of a definition.
  @Test(arguments: [
    ("[hier](/a)", ["hier"]), ("[» Hier …](/a)", ["» Hier …"]), ("[hier entlang](/a)", []), ("[klicken, hier](/a)", []),
    ("<a href='/a'><b>Hier</b></a>", ["Hier"]), ("[hier][1], [**hier**][1], [da][1]\n\n[1]: /a", ["hier", "hier"]),
    ("[Hier klicken](/a)", ["Hier klicken"]), ("hier: https://hier.example", []), ("[…](/a)", []),
  ])
  func theTextOfALink(text: String, expected: [String]) throws {
    let found = try OneRule.found(in: text, by: "when: {link: {texts: [hier, Hier klicken]}}")
    #expect(found == expected)
  }
}
