import CommandLineInterface
import Glibc
import LanguageServer

let arguments = (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0] }
let bytes = arguments.map { argument in
  UnsafeBufferPointer(start: argument, count: strlen(argument)).map(UInt8.init(bitPattern:))
}
// What else may stand after `lsp` (--help, something mistyped) is for the command line to answer.
let server = ["lsp", "--stdio"].map { Array($0.utf8) }
let isServer = bytes.first == server[0] && bytes.dropFirst().allSatisfy { $0 == server[1] }
exit(isServer ? LanguageServerTool.run(version: ToolVersion.current) : CommandLineTool.run(bytes))
