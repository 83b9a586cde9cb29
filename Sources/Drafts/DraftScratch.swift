/// Storage that the reading of a draft leaves to the next one, so that reading many drafts does not ask for memory again
/// and again. One for each worker; it holds nothing of a draft in between.
package struct DraftScratch: ~Copyable {
  /// Bytes of text beyond which storage is given back: one large file should not cost memory to the end.
  private static let longestKept = 1 << 20

  var text = GrowingBuffer<UInt8>()
  var runs = GrowingBuffer<OffsetMap.Run>()
  var deferred = GrowingBuffer<DeferredSegment>()
  var waiting = GrowingBuffer<DeferredSegment>()
  var linkTargets: [LinkTarget] = []
  var linkDisplays: [LinkDisplay] = []

  package init() {}

  /// Forgets what stands in it.
  mutating func clear() {
    guard text.count <= Self.longestKept else {
      self = DraftScratch()
      return
    }
    text.removeAll()
    runs.removeAll()
    deferred.removeAll()
    waiting.removeAll()
    linkTargets.removeAll(keepingCapacity: true)
    linkDisplays.removeAll(keepingCapacity: true)
  }
}
