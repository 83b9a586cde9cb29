import CommandLineInterface
import Glibc

let arguments = (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0] }
let bytes = arguments.map { argument in
  UnsafeBufferPointer(start: argument, count: strlen(argument)).map(UInt8.init(bitPattern:))
}
exit(CommandLineTool.run(bytes))
