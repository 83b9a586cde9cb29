import Glibc
import Workspace

// The developers' own tool: it writes what is generated from `rules/`, from the root of the package.
let arguments = CommandLine.arguments.dropFirst()
do {
  switch arguments.first {
  case "embed": try EmbedCommand.run()
  case "docs": try DocsCommand.run()
  case "patterns": try PatternsCommand.run()
  case "train":
    let rest = Array(arguments.dropFirst())
    try TrainCommand.run(shared: rest.first ?? "../shared", predictions: rest.dropFirst().first)
  case "ablate": try AblationCommand.run(shared: arguments.dropFirst().first ?? "../shared")
  case "measure": try MeasureCommand.run(arguments.dropFirst())
  default:
    let usage = "usage: draftlint-dev embed | docs | patterns | train SHARED [FOLDER] | ablate SHARED | measure\n"
    try Console.write(usage.utf8, to: .error)
    exit(2)
  }
} catch {
  try? Console.write("draftlint-dev: \(error)\n".utf8, to: .error)
  exit(2)
}
