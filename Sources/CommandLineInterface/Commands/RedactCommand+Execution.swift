import Findings

extension RedactCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    try RedactJob(try RedactSettings(self, in: environment), in: environment).run()
  }
}
