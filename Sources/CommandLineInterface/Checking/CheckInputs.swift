import Findings
import Workspace

/// What the named paths, the list of files and standard input have come to. No draft is opened yet.
struct CheckInputs {
  /// In the order named.
  private(set) var drafts: [CheckInput] = []
  private(set) var list = DraftList()
  /// What is missing or cannot be read.
  private(set) var problems: [WorkspaceError] = []
  /// What else keeps the list from being whole.
  private(set) var notifications: [Notification] = []

  init(drafts: [CheckInput], list: DraftList, problems: [WorkspaceError], notifications: [Notification]) {
    self.drafts = drafts
    self.list = list
    self.problems = problems
    self.notifications = notifications
  }

  /// Reads lists and standard input and walks folders. `filter` gives what `files` of the policy says in a folder.
  init(_ settings: InputSettings, in environment: ToolEnvironment, filter: @escaping DraftCollector.FilterLookup) {
    var collector = DraftCollector(in: environment.workingDirectory, filter: filter)
    var fromInput: [(index: Int, draft: CheckInput)] = []
    for named in settings.named {
      switch named {
      case .path(let path): collector.add(named: path)
      case .standardInput(let name):
        let index = collector.draftCount
        attempt { () throws(WorkspaceError) in
          fromInput.append((index, try Self.standardInput(named: name, environment)))
        }
      }
    }
    if let source = settings.list {
      attempt { () throws(WorkspaceError) in
        for path in try Self.paths(of: source, environment) { collector.add(listed: path) }
      }
    }
    list = collector.finish()
    problems += list.problems
    drafts = list.drafts.map { CheckInput(path: $0.path, location: $0.location, bytes: nil) }
    for (index, draft) in fromInput.reversed() { drafts.insert(draft, at: index) }
  }

  private mutating func attempt(_ body: () throws(WorkspaceError) -> Void) {
    do throws(WorkspaceError) {
      try body()
    } catch {
      problems.append(error)
    }
  }

  private static func standardInput(
    named name: FilePath, _ environment: ToolEnvironment
  ) throws(WorkspaceError) -> CheckInput {
    let workingDirectory = environment.workingDirectory
    let absolute = workingDirectory.absolute(name).simplified
    let folder = (try? WorkingDirectory.canonical(absolute.folder)) ?? absolute.folder
    let location = folder.appending(absolute.name)
    return CheckInput(
      path: workingDirectory.shown(name, at: location), location: location, bytes: try environment.input.readAll())
  }

  /// The paths of a list, separated by NUL; empty ones are none.
  private static func paths(
    of list: InputSettings.List, _ environment: ToolEnvironment
  ) throws(WorkspaceError) -> [FilePath] {
    switch list {
    case .standardInput:
      return try environment.input.readAll().split(separator: 0).map { FilePath(bytes: $0) }
    case .file(let path):
      do throws(WorkspaceError) {
        let bytes = try FileReader.read(environment.workingDirectory.absolute(path))
        return bytes.split(separator: 0).map { FilePath(bytes: $0) }
      } catch {
        throw WorkspaceError(path: path, reason: error.reason)
      }
    }
  }
}
