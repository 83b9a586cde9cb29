/// A list of short lists of numbers, in two arrays.
struct Rows: Sendable {
  private var starts: [Int32] = [0]
  private var values: [Int32] = []

  /// Makes `count` rows of pairs of row and value; within a row, values keep their order.
  init(count: Int, pairs: [(row: Int, value: Int)]) {
    var ends = [Int32](repeating: 0, count: count + 1)
    for pair in pairs { ends[pair.row + 1] += 1 }
    for row in 0..<count { ends[row + 1] += ends[row] }
    starts = ends
    values = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      values[Int(ends[pair.row])] = Int32(pair.value)
      ends[pair.row] += 1
    }
  }

  /// The values of a row.
  subscript(row: Int) -> ArraySlice<Int32> {
    values[Int(starts[row])..<Int(starts[row + 1])]
  }
}
