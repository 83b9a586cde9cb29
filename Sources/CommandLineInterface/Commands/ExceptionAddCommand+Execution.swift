import Findings

extension ExceptionAddCommand: ExecutableCommand {
  func execute(in environment: ToolEnvironment) throws -> ExitStatus {
    var job = ExceptionJob(try ExceptionSettings(self, in: environment), in: environment)
    return try job.run()
  }
}
