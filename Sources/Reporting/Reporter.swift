package import Findings

/// Turns a run into the bytes of one format. Pure: the same run and options give the same bytes, without time stamps
/// and without a look at the machine.
package protocol Reporter: Sendable {
  static var format: ReportFormat { get }

  init(options: ReportOptions)

  func write(_ run: Run, into sink: inout ByteSink)
}

extension Reporter {
  /// The whole report in memory.
  package func report(_ run: Run) -> [UInt8] {
    var sink = ByteSink()
    write(run, into: &sink)
    return sink.bytes
  }
}
