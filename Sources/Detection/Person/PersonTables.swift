/// The weights and the lexicon, opened for the time of a draft.
///
/// `weights.bin` holds, little-endian: the magic, the scales of the weights and of the two likenesses, six
/// parameters of the calibration (Float32 each), 30 transitions (Float32; five labels and the start before five labels),
/// 2 × 2^14 int8 of likeness, 2^16 × 5 int8 of features, eight bytes to read past the end.
struct PersonTables {
  static let magic: [UInt8] = Array("DLP2".utf8)
  static let headerCount = 4 + (3 + SpanEvidence.count) * 4
  static let transitionCount = 30
  static let likenessCount = 1 << NameLikeness.bits
  static let labelCount = 5
  static let featureBits = 16
  static let likenessStart = headerCount + transitionCount * 4
  static let featureStart = likenessStart + 2 * likenessCount
  static let byteCount = featureStart + labelCount << featureBits + 8

  let lexicon: NameLexicon
  let firstLikeness: NameLikeness
  let surnameLikeness: NameLikeness
  /// Log odds a unit of a feature's weight.
  let scale: Float
  /// The parameters of ``SpanEvidence/calibrated(_:)``.
  let calibration: [Float]
  /// Rows: the label before (the sixth: the start); columns: the label.
  let transitions: [Float]
  let features: UnsafeRawPointer

  /// Nil where one of the two has not the form it must have.
  init?(weights: UnsafeRawBufferPointer, lexicon: UnsafeRawBufferPointer) {
    guard weights.count == Self.byteCount, weights.starts(with: Self.magic), let base = weights.baseAddress,
      let lexicon = NameLexicon(lexicon)
    else { return nil }
    func float(_ index: Int) -> Float {
      Float(bitPattern: UInt32(littleEndian: weights.loadUnaligned(fromByteOffset: 4 + index * 4, as: UInt32.self)))
    }
    self.lexicon = lexicon
    scale = float(0)
    calibration = (0..<SpanEvidence.count).map { float(3 + $0) }
    let middle = Self.likenessStart + Self.likenessCount
    firstLikeness = NameLikeness(
      weights: UnsafeRawBufferPointer(rebasing: weights[Self.likenessStart..<middle]), scale: float(1))
    surnameLikeness = NameLikeness(
      weights: UnsafeRawBufferPointer(rebasing: weights[middle..<Self.featureStart]), scale: float(2))
    transitions = (0..<Self.transitionCount).map { float(3 + SpanEvidence.count + $0) }
    features = base + Self.featureStart
  }
}
