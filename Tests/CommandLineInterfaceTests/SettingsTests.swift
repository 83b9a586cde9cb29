import ArgumentParser
import Reporting
import Rules
import SourceText
import Testing
import Workspace

@testable import CommandLineInterface

@Suite("What was typed and what it means")
struct SettingsTests {
  func settings(_ line: String, terminal: Bool = false, variables: [String: String] = [:]) throws -> CheckSettings {
    let words = line.split(separator: " ").map(String.init)
    let command = try #require(try DraftlintCommand.parseAsRoot(words) as? CheckCommand)
    let world = try TestWorld()
    world.outputIsTerminal = terminal
    world.variables = variables
    return try CheckSettings(command, in: world.environment)
  }

  func refusal(_ line: String, terminal: Bool = false) -> UsageError? {
    do {
      _ = try settings(line, terminal: terminal)
      return nil
    } catch {
      return error as? UsageError
    }
  }

  @Test("without options")
  func defaults() throws {
    let settings = try settings("check")
    #expect(settings.inputs.named == [.path(FilePath("."))] && settings.inputs.list == nil)
    #expect(settings.failOn == nil && settings.minimumConfidence == nil && settings.language == nil)
    #expect(settings.report.format == .text && settings.report.outputs.isEmpty)
    #expect(settings.rules.today == CalendarDate("2026-11-24"))
    #expect(settings.jobs == nil)
  }

  @Test("every option")
  func everyOption() throws {
    let settings = try settings(
      """
      - a.md --stdin-path x.md --policy p.yml --rules r --only bank --only health --ignore claim --fail-on never \
      --min-confidence high --format json --output sarif=a=b.sarif --output text=t.txt --context --statistics \
      --color always --language en --jobs 3 --set gate.fail-on=note --set a=b=c --today 2027-02-28 -v
      """)
    #expect(settings.inputs.named == [.standardInput(FilePath("x.md")), .path(FilePath("a.md"))])
    #expect(settings.rules.policy == FilePath("p.yml") && settings.rules.rules == FilePath("r"))
    #expect(settings.rules.only == ["bank", "health"] && settings.rules.ignore == ["claim"])
    #expect(settings.rules.assignments.map(\.key) == ["gate.fail-on", "a"])
    #expect(settings.rules.assignments.map(\.value) == ["note", "b=c"])
    #expect(settings.rules.today == CalendarDate("2027-02-28"))
    #expect(settings.failOn == .never)
    #expect(settings.minimumConfidence == Confidence(score: 80))
    #expect(settings.report.format == .json)
    #expect(
      settings.report.outputs == [
        .init(format: .sarif, path: FilePath("a=b.sarif")), .init(format: .text, path: FilePath("t.txt")),
      ])
    #expect(settings.report.showsContext && settings.report.statistics && settings.report.verbosity == .verbose)
    #expect(settings.language == .english && settings.jobs == 3)
  }

  @Test(
    "values that mean nothing are told with what is possible",
    arguments: [
      ("--format jason", "„jason“ ist kein Wert für „--format“.", "Meinten Sie „json“?"),
      ("--format xml", "„xml“ ist kein Wert für „--format“.", nil),
      ("--fail-on fehler", "„fehler“ ist kein Wert für „--fail-on“.", nil),
      ("--min-confidence 50", "„50“ ist kein Wert für „--min-confidence“.", "Möglich: low, medium, high."),
      ("--jobs 0", "„0“ hat nicht die Form, die „--jobs“ erwartet: ANZAHL.", nil),
      ("--jobs viele", "„viele“ hat nicht die Form, die „--jobs“ erwartet: ANZAHL.", nil),
      ("--today 2026-02-29", "„2026-02-29“ hat nicht die Form, die „--today“ erwartet: DATUM.", nil),
      ("--today heute", "„heute“ hat nicht die Form, die „--today“ erwartet: DATUM.", nil),
      ("--set gate", "„gate“ hat nicht die Form, die „--set“ erwartet: SCHLÜSSEL=WERT.", nil),
      ("--output bericht.sarif", "„bericht.sarif“ hat nicht die Form, die „--output“ erwartet: FORMAT=DATEI.", nil),
      ("--output sarf=a", "Das Format „sarf“ gibt es nicht („--output“).", "Meinten Sie „sarif“?"),
      ("--output json=-", "„--output“ schreibt in eine Datei; für die Standardausgabe gibt es „--format“.", nil),
      ("a.md --stdin-path b.md", "„--stdin-path“ gilt nur, wenn „-“ (die Standardeingabe) geprüft wird.", nil),
      (
        "- --files-from -",
        "Die Standardeingabe kann nicht zugleich Text („-“) und Liste („--files-from -“) sein.", nil
      ),
      ("--reveal", "„--reveal“ geht nur auf dem Bildschirm, nicht in eine Datei oder ein anderes Programm.", nil),
      ("--color immer", "„immer“ ist kein Wert für „--color“.", nil),
      ("--language fr", "„fr“ ist kein Wert für „--language“.", nil),
    ] as [(String, String, String?)])
  func refuses(_ line: String, _ message: String, _ help: String?) throws {
    let error = try #require(refusal("check \(line)"))
    #expect(error.message.german == message)
    if let help { #expect(error.help?.german == help) }
    #expect(!error.message.english.isEmpty)
  }

  @Test("data is revealed on a terminal only, and in text only")
  func reveals() {
    #expect(refusal("check --reveal", terminal: true) == nil)
    #expect(refusal("check --reveal --format json", terminal: true) == .revealNeedsText)
    #expect(refusal("check --reveal") == .revealNeedsTerminal)
  }

  @Test("lists of files, and standard input once")
  func lists() throws {
    #expect(try settings("check - a.md -").inputs.named == [.standardInput(FilePath("-")), .path(FilePath("a.md"))])
    #expect(try settings("--files-from -").inputs.list == .standardInput)
    #expect(try settings("--files-from -").inputs.named.isEmpty)
    let both = try settings("a.md --files-from liste").inputs
    #expect(both.list == .file(FilePath("liste")) && both.named == [.path(FilePath("a.md"))])
  }

  @Test(
    "colours",
    arguments: [
      ("auto", true, [:], true), ("auto", false, [:], false), ("auto", true, ["NO_COLOR": "1"], false),
      ("auto", true, ["TERM": "dumb"], false), ("auto", false, ["FORCE_COLOR": "1"], true),
      ("auto", true, ["FORCE_COLOR": "0"], false), ("auto", false, ["NO_COLOR": "1", "FORCE_COLOR": "1"], false),
      ("always", false, ["NO_COLOR": "1"], true), ("never", true, ["FORCE_COLOR": "1"], false),
    ] as [(String, Bool, [String: String], Bool)])
  func colors(_ choice: String, _ terminal: Bool, _ variables: [String: String], _ expected: Bool) throws {
    let settings = try settings("check --color \(choice)", terminal: terminal, variables: variables)
    #expect(settings.report.color == expected)
    #expect(!settings.report.fileOptions(language: .german).color)
  }

  @Test("the line of a finding is shown on a terminal, and elsewhere on request only")
  func context() throws {
    #expect(try settings("check", terminal: true).report.options(language: .german).showsContext)
    #expect(try !settings("check").report.options(language: .german).showsContext)
    #expect(try settings("check --context").report.options(language: .german).showsContext)
    #expect(try !settings("check", terminal: true).report.fileOptions(language: .german).showsContext)
    #expect(try settings("check --context").report.fileOptions(language: .german).showsContext)
  }
}
