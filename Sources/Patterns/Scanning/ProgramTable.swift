/// Compiled patterns as PCRE2 writes them down, made when the program was built.
///
/// To compile the few hundred patterns that one draft asks for takes longer than to match them. PCRE2 takes back what
/// it has written in the very version that wrote it alone (`pcre2serialize(3)`); with another one, and for whatever the
/// table lacks, patterns are compiled as ever. So it can be stale or missing and changes nothing but the time.
package struct ProgramTable: Sendable {
  /// The programs' digests, in rising order.
  private let digests: Table<PatternDigest>
  /// Where each program starts in `bytes`, and where the last one ends.
  private let starts: Table<UInt32>
  private let bytes: Table<UInt8>

  /// PCRE2 reads numbers of up to eight bytes where they stand.
  private static let alignment = 16

  /// Reads a table in place; nil where the bytes are not one, are damaged, or are another PCRE2's.
  ///
  /// The bytes must live, unchanged, as long as the process; `isTrusted`: see `TableReader`.
  package init?(_ bytes: UnsafeRawBufferPointer, isTrusted: Bool = false) {
    guard var reader = TableReader(bytes, isTrusted: isTrusted), let version = reader.next(of: UInt8.self),
      version.elements == CompiledPattern.libraryVersion, let digests = reader.next(of: PatternDigest.self),
      let starts = reader.next(of: UInt32.self), let programs = reader.next(of: UInt8.self),
      starts.count == digests.count + 1, Self.areInOrder(starts, upTo: programs.count)
    else { return nil }
    self.digests = digests
    self.starts = starts
    self.bytes = programs
  }

  private static func areInOrder(_ starts: Table<UInt32>, upTo end: Int) -> Bool {
    (1..<starts.count).allSatisfy { starts[$0 - 1] <= starts[$0] } && Int(starts[starts.count - 1]) <= end
  }

  /// The bytes of the table for patterns, each as it is searched for: anchored where the prefilter knows the places at
  /// which its matches start. Those that do not compile are left out.
  package static func bytes(of patterns: [PatternSpec]) -> [UInt8] {
    let set = PatternSet(patterns)
    var programs: [(digest: PatternDigest, bytes: [UInt8])] = []
    var known: Set<PatternDigest> = []
    for id in set.ids {
      let isAnchored = set.prefilter.landmarks[id.index].map { $0.reach == nil } ?? false
      let digest = set.digests[id.index].ofProgram(isAnchored: isAnchored)
      guard known.insert(digest).inserted else { continue }
      if let bytes = Self.bytes(of: set[id], isAnchored: isAnchored) { programs.append((digest, bytes)) }
    }
    programs.sort { $0.digest < $1.digest }
    var (starts, all): ([UInt32], [UInt8]) = ([0], [])
    for program in programs {
      all += program.bytes
      all += [UInt8](repeating: 0, count: (alignment - all.count % alignment) % alignment)
      starts.append(UInt32(all.count))
    }
    var writer = TableWriter()
    writer.append(Table(CompiledPattern.libraryVersion))
    writer.append(Table(programs.map(\.digest)))
    writer.append(Table(starts))
    writer.append(Table(all))
    return writer.finish()
  }

  private static func bytes(of spec: PatternSpec, isAnchored: Bool) -> [UInt8]? {
    do throws(PatternError) {
      return try CompiledPattern(source: spec.source, options: spec.options, isAnchored: isAnchored).serialized
    } catch {
      return nil
    }
  }

  /// The number of programs.
  package var count: Int { digests.count }

  /// The program of a pattern; nil where the table lacks it. Cost: a binary search and a copy of about 2 KB.
  func pattern(_ digest: PatternDigest, isAnchored: Bool) -> CompiledPattern? {
    let wanted = digest.ofProgram(isAnchored: isAnchored)
    var (low, high) = (0, digests.count)
    while low < high {
      let middle = (low + high) / 2
      if digests[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < digests.count, digests[low] == wanted else { return nil }
    let range = Int(starts[low])..<Int(starts[low + 1])
    return bytes.withElements { CompiledPattern(serialized: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}

extension PatternDigest {
  /// The digest of the searching program, or of the anchored one.
  fileprivate func ofProgram(isAnchored: Bool) -> PatternDigest {
    isAnchored ? PatternDigest(high: high, low: ~low) : self
  }
}
