import ArgumentParser
import Findings
import Rules
import Testing

@testable import CommandLineInterface

@Suite("Slips on the command line")
struct UsageTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let message: String

    init(_ line: String, _ message: String) {
      arguments = line.split(separator: " ").map(String.init)
      self.message = message
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    "are told in German, with what was meant, on standard error, and status 2",
    arguments: [
      Slip("--fromat json", "„draftlint check“ kennt die Option „--fromat“ nicht. Meinten Sie „--format“?"),
      Slip("posts --contxt", "„draftlint check“ kennt die Option „--contxt“ nicht. Meinten Sie „--context“?"),
      Slip("check -x", "„draftlint check“ kennt die Option „-x“ nicht."),
      Slip("inspect a.md --format json", "„draftlint inspect“ kennt die Option „--format“ nicht."),
      Slip("check --format", "Nach „--format“ fehlt der Wert (FORMAT). Möglich: text,"),
      Slip("check --policy --context", "Nach „--policy“ fehlt der Wert (DATEI)."),
      Slip("check --context=yes", "„--context“ nimmt keinen Wert."),
      Slip("rules alle", "Mit „alle“ kann „draftlint rules“ nichts anfangen."),
      Slip("inspect a.md b.md", "Mit „b.md“ kann „draftlint inspect“ nichts anfangen."),
      Slip("policy", "Nach „draftlint policy“ fehlt der Befehl. Möglich: init, check, show, schema."),
      Slip("policy shwo", "Den Befehl „shwo“ gibt es nicht. Meinten Sie „show“?"),
    ])
  func areTold(_ slip: Slip) throws {
    let world = try TestWorld()
    #expect(world.run(slip.arguments) == .incomplete)
    #expect(world.messageText.hasPrefix("draftlint: \(slip.message)"))
    #expect(world.messageText.contains("\nHilfe: draftlint"))
    #expect(world.output.isEmpty)
  }

  @Test("are told in English on request")
  func speaksEnglish() throws {
    let world = try TestWorld()
    world.run("check", "--fromat", "json", "--language", "en")
    #expect(
      world.messageText == """
        draftlint: “draftlint check” does not know the option “--fromat”. Did you mean “--format”?
        Help: draftlint check --help

        """)
  }

  @Test("each option's absence of value is found, for every command")
  func findsMissingValues() {
    for page in HelpTests.pages where page.subcommands.isEmpty {
      for option in page.options where option.value != nil {
        var diagnosis = UsageDiagnosis(CommandLineWords(page.words + ["--\(option.long)"]))
        let error = option.isValueOptional ? nil : UsageError.missingValue("--\(option.long)", option)
        #expect(diagnosis.firstError() == error)
      }
    }
  }

  @Test("what the parser takes, the diagnosis has nothing against")
  func agreesWithParser() throws {
    for page in HelpTests.pages where page.subcommands.isEmpty {
      var line = page.words
      for option in page.options {
        line.append("--\(option.long)")
        if option.value != nil { line.append(option.choices.first ?? "wert") }
      }
      if page.argument != nil { line += ["--", "-x"] }
      _ = try DraftlintCommand.parseAsRoot(line)
      var diagnosis = UsageDiagnosis(CommandLineWords(line))
      #expect(diagnosis.firstError() == nil, "\(line)")
    }
  }
}
