/// A `TextShape` as it stands in a table.
struct PackedShape: BitwiseCopyable, Sendable {
  private let digits: UInt32
  private let digitRun: UInt32
  private let capitalRun: UInt32
  private let marks: UInt32

  init(_ shape: TextShape) {
    digits = UInt32(clamping: shape.digits)
    digitRun = UInt32(clamping: shape.digitRun)
    capitalRun = UInt32(clamping: shape.capitalRun)
    marks = shape.marks.rawValue
  }

  var shape: TextShape {
    TextShape(
      digits: Int(digits), digitRun: Int(digitRun), capitalRun: Int(capitalRun), marks: MarkSet(rawValue: marks))
  }
}
