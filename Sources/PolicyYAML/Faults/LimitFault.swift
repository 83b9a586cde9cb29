/// A limit that the file is over; see ``Limits``. What stands after it was not read.
package enum LimitFault: Hashable, Sendable {
  case fileSize(Int)
  case depth(Int)
  case scalarLength(Int)
  case nodeCount(Int)
  case faultCount(Int)
}
