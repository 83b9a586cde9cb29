import Linting
import SourceText
import Workspace

/// `draftlint stream`: lines in, lines out, in order.
///
/// What one read brings is a batch; its lines are answered before the next read, so that a program at the other end
/// may wait for each answer, and memory is bounded by a batch. Within a batch the workers share the lines.
struct StreamJob {
  /// Bytes asked for in one read.
  private static let chunkSize = 1 << 20
  /// A longer line is refused.
  private static let lineLimit = 64 << 20

  private let environment: ToolEnvironment
  private let language: Language
  private let team: WorkerTeam<CheckWorker>
  private var lineCount = 0
  /// Whether every line was read and every text checked fully.
  private(set) var isComplete = true

  init(_ checker: Checker, workers: Int, language: Language, in environment: ToolEnvironment) {
    self.environment = environment
    self.language = language
    team = WorkerTeam(size: workers) { checker.makeWorker() }
  }

  /// Answers until the input ends.
  mutating func run() throws(WorkspaceError) {
    environment.input.widen()
    var splitter = LineSplitter(limit: Self.lineLimit)
    var chunk: [UInt8] = []
    while try environment.input.read(Self.chunkSize, &chunk) {
      try answer(splitter.add(chunk))
      chunk.removeAll(keepingCapacity: true)
    }
    if let last = splitter.finish() { try answer([last]) }
  }

  private mutating func answer(_ lines: [LineSplitter.Line]) throws(WorkspaceError) {
    let first = lineCount + 1
    let language = language
    let answers = team.map(count: lines.count) { worker, index in
      Self.answer(to: lines[index], number: first + index, worker, language)
    }
    lineCount += lines.count
    isComplete = isComplete && answers.allSatisfy(\.isComplete)
    try environment.output.write(Array(answers.map(\.bytes).joined()))
  }

  private static func answer(
    to line: LineSplitter.Line, number: Int, _ worker: CheckWorker, _ language: Language
  ) -> StreamAnswer {
    guard case .text(let bytes) = line else {
      return StreamAnswer(error: StreamRecord.Fault.tooLong, line: number, language: language)
    }
    do throws(StreamRecord.Fault) {
      let record = try StreamRecord(bytes)
      return StreamAnswer(worker.inspect(record.file), to: record, language: language)
    } catch {
      return StreamAnswer(error: error.text, line: number, language: language)
    }
  }
}
