import Findings
import Linting
import Rules
import SourceText
import Testing

/// A link that shows its target is told of once, and mended in both places.
@Suite struct ShownLinkTests {
  static let link = "when: {link: {hosts: [kurz.example]}}"

  @Test(arguments: [
    "[http://kurz.example/x](http://kurz.example/x)", "<a href=\"http://kurz.example/x\">http://kurz.example/x</a>",
    "<a href='http://kurz.example/x'>Mehr: **http://kurz.example/x**</a>", "<http://kurz.example/x>",
    "http://kurz.example/x", "[http://kurz.example/x][1]\n\n[1]: http://kurz.example/x",
  ])
  func oneLinkIsOneFinding(text: String) throws {
    #expect(try OneRule.found(in: text, by: Self.link) == ["http://kurz.example/x"])
  }

  @Test func theTargetIsWhatIsTold() throws {
    let result = try OneRule.check("[http://kurz.example/x](http://kurz.example/x)", by: Self.link)
    #expect(result.findings.map(\.region.start.column) == [25])
  }

  @Test(arguments: [
    ("[http://kurz.example/x](http://amt.example/x)", 1),
    ("[http://kurz.example/x](http://kurz.example/x) und http://kurz.example/x", 2),
    ("[Mehr](http://kurz.example/x), [dort](http://kurz.example/y)", 2),
  ])
  func differentLinksStayApart(text: String, count: Int) throws {
    #expect(try OneRule.found(in: text, by: Self.link).count == count)
  }

  @Test func aWordingInTheTextGoesIntoTheTarget() throws {
    let wording = "scopes: [prose, link-text, link-target]\nwhen: {wording: {any: ['formdienst']}}"
    #expect(try OneRule.found(in: "[Formdienst](https://formdienst.example/a)", by: wording) == ["formdienst"])
    #expect(try OneRule.found(in: "Der Formdienst: [hier](https://formdienst.example/a)", by: wording).count == 2)
  }

  @Test func theFixMendsBoth() throws {
    let lines = "when: {link: {parameters: [fbclid]}}\nfix: {remove-parameters: true, safe: true}"
    let text = "[https://amt.example/?fbclid=1](https://amt.example/?fbclid=1)"
    let result = try OneRule.check(text, by: lines)
    let edits = result.findings.compactMap(\.fix).flatMap(\.edits).map(\.fileEdit)
    let fixed = SourceFile(path: "a.md", text: text).bytes(applying: edits)
    #expect(result.findings.count == 1)
    #expect(String(decoding: fixed, as: UTF8.self) == "[https://amt.example/](https://amt.example/)")
  }
}
