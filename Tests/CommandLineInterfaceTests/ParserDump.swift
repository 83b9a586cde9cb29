import ArgumentParser
import FoundationEssentials

@testable import CommandLineInterface

/// The parser's own list of its commands and options (`--experimental-dump-help`).
struct ParserDump: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let isRepeating: Bool
    let names: [Name]?
    let abstract: String?

    /// As typed, short names first.
    var typedNames: [String] {
      (names ?? []).map { $0.kind == "short" ? "-\($0.name)" : "--\($0.name)" }.sorted { $0.count < $1.count }
    }
  }

  let command: Command

  static func read() throws -> ParserDump {
    try JSONDecoder().decode(ParserDump.self, from: Data(DraftlintCommand._dumpHelp().utf8))
  }

  /// Every command with its words, the tool itself among them with none.
  var commands: [(words: [String], command: Command)] {
    func flatten(_ command: Command, _ words: [String]) -> [(words: [String], command: Command)] {
      let children = (command.subcommands ?? []).filter { $0.commandName != "help" }
      return [(words, command)] + children.flatMap { flatten($0, words + [$0.commandName]) }
    }
    return flatten(command, [])
  }
}
