import ArgumentParser
import Findings
import Rules
import SourceText
import Testing

@testable import CommandLineInterface

@Suite("The help")
struct HelpTests {
  /// Every page.
  static let pages: [CommandHelp] = {
    func flatten(_ page: CommandHelp) -> [CommandHelp] { [page] + page.subcommands.flatMap(flatten) }
    return flatten(.root)
  }()

  static let general = ["-h", "--help", "--version"]

  @Test("knows the commands that the parser knows, and no other")
  func coversCommands() throws {
    #expect(try ParserDump.read().commands.map(\.words) == Self.pages.map(\.words))
  }

  @Test("knows the options that the parser knows, and no other")
  func coversOptions() throws {
    for (words, command) in try ParserDump.read().commands {
      let page = try #require(CommandHelp.page(for: words))
      let arguments = command.arguments ?? []
      let parsed = arguments.filter { $0.kind != "positional" }.map(\.typedNames).filter { !$0.contains("--help") }
        .filter { $0 != ["--version"] }
      #expect(Set(parsed) == Set(page.options.map(\.names)), "\(page.line)")
      let positional = arguments.first { $0.kind == "positional" }
      #expect((positional != nil) == (page.argument != nil), "\(page.line)")
      #expect(positional.map(\.isRepeating) == page.argument.map { $0.limit == nil }, "\(page.line)")
    }
  }

  @Test("tells the kind of each option as the parser has it")
  func agreesOnKinds() throws {
    for (words, command) in try ParserDump.read().commands {
      let page = try #require(CommandHelp.page(for: words))
      for option in page.options {
        let parsed = command.arguments?.first { $0.typedNames == option.names }
        #expect(parsed?.kind == (option.value == nil ? "flag" : "option"), "\(page.line) \(option.long)")
        #expect(parsed?.abstract == option.text.german)
      }
    }
  }

  @Test("each page shows every option, in lines that fit", arguments: pages.indices, [Language.german, .english])
  func showsEverything(_ index: Int, _ language: Language) {
    let page = Self.pages[index]
    for width in [nil, 20, 60, 72, 100, 300] {
      let text = HelpPage(page, language: language, width: width).text
      for option in page.options + [.help] {
        #expect(text.contains("--\(option.long)"))
        #expect(option.choices.allSatisfy(text.contains))
      }
      let limit = min(max(width ?? 80, 70), 100)
      let long = text.split(separator: "\n").filter { $0.count > limit && !$0.hasPrefix("  draftlint") }
      #expect(long.isEmpty, "\(page.line)")
      #expect(text.hasPrefix("\(page.line) – \(page.summary[language])\n"))
    }
  }

  @Test("every text is there in both languages")
  func isBilingual() {
    for page in Self.pages {
      let texts =
        [page.summary] + page.description + page.groups.map(\.title) + page.options.map(\.text)
        + page.options.compactMap(\.placeholder) + page.examples.map(\.text) + (page.argument.map { [$0.text] } ?? [])
      for text in texts {
        #expect(!text.german.isEmpty && !text.english.isEmpty)
        #expect(!text.german.contains("  ") && !text.english.contains("  "))
      }
    }
  }

  @Test("every example of a page is a command line that the parser takes")
  func examplesParse() throws {
    for example in Self.pages.flatMap(\.examples) {
      let words = example.command.split { $0 == " " }.map(String.init).prefix { $0 != "<" && $0 != ">" }
      #expect(throws: Never.self, "\(example.command)") { try DraftlintCommand.parseAsRoot(Array(words.dropFirst())) }
    }
  }

  @Test(
    "is shown wherever it is asked for",
    arguments: [
      (["--help"], "draftlint –"), (["-h"], "draftlint –"), (["help"], "draftlint –"),
      (["check", "--help"], "draftlint check –"), (["help", "check"], "draftlint check –"),
      (["posts", "--format", "json", "-h"], "draftlint –"), (["policy", "--help"], "draftlint policy –"),
      (["help", "policy", "show"], "draftlint policy show –"),
      (["policy", "show", "x", "-h"], "draftlint policy show –"),
    ])
  func isShown(_ arguments: [String], _ start: String) throws {
    let world = try TestWorld()
    #expect(world.run(arguments) == .clean)
    #expect(world.outputText.hasPrefix(start))
    #expect(world.messages.isEmpty)
  }

  @Test("is German, and English on request")
  func speaksBoth() throws {
    let world = try TestWorld()
    world.run("check", "--help")
    #expect(world.outputText.contains("Was geprüft wird"))
    for arguments in [["--language", "en", "check", "--help"], ["check", "--help", "--language=en"]] {
      world.run(arguments)
      #expect(world.outputText.contains("What is checked") || world.outputText.contains("Commands:"))
      #expect(!world.outputText.contains("Aufruf"))
    }
  }

  @Test("the version and the completion scripts come from the parser", arguments: ["bash", "zsh", "fish"])
  func answersOfTheParser(_ shell: String) throws {
    let world = try TestWorld()
    #expect(world.run("--version") == .clean)
    #expect(world.outputText == "draftlint \(ToolVersion.current)\n")
    #expect(world.run("--generate-completion-script", shell) == .clean)
    #expect(world.outputText.contains("stdin-path") && world.outputText.contains("inspect"))
    #expect(world.messages.isEmpty)
  }
}
