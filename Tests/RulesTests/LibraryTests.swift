import Rules
import SourceText
import Testing

/// The fixture library has one declaration of each form and no fault.
@Suite struct LibraryTests {
  static func load(_ options: RuleLoadingOptions) -> (library: RuleLibrary, diagnostics: [Diagnostic]) {
    RuleLoader.load(Fixtures.files(below: "library"), lists: Fixtures.lists, options: options)
  }

  @Test func hasNoFault() {
    let options = RuleLoadingOptions(
      includesExamples: true, checksEverything: true, today: CalendarDate("2026-11-23"))
    #expect(Rendering.text(Self.load(options).diagnostics) == "")
    #expect(Self.load(RuleLoadingOptions()).diagnostics.isEmpty)
  }
}
