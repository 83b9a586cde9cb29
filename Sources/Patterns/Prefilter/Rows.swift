/// A list of short lists of numbers, in two tables.
struct Rows: Sendable {
  let starts: Table<Int32>
  let values: Table<Int32>

  /// Makes `count` rows of pairs of row and value; within a row, values keep their order.
  init(count: Int, pairs: [(row: Int, value: Int)]) {
    var ends = [Int32](repeating: 0, count: count + 1)
    for pair in pairs { ends[pair.row + 1] += 1 }
    for row in 0..<count { ends[row + 1] += ends[row] }
    starts = Table(ends)
    var values = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      values[Int(ends[pair.row])] = Int32(pair.value)
      ends[pair.row] += 1
    }
    self.values = Table(values)
  }

  init?(_ reader: inout TableReader) {
    guard let starts = reader.next(of: Int32.self), let values = reader.next(of: Int32.self) else { return nil }
    self.starts = starts
    self.values = values
  }

  func write(to writer: inout TableWriter) {
    writer.append(starts)
    writer.append(values)
  }

  /// Calls `body` with each value of a row.
  @inline(__always)
  func forEach(in row: Int, _ body: (Int) -> Void) {
    for index in Int(starts[row])..<Int(starts[row + 1]) { body(Int(values[index])) }
  }
}
