// The libFuzzer target of the draft readers: `Fuzz/run.sh Drafts SECONDS`.

import Drafts
import SourceText

/// Reads any bytes as a draft, whose format the first byte names, and stops the fuzzer if it breaks a law of
/// `DraftLaws`.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzDrafts(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let first = bytes.first else { return 0 }
  let format = DraftFormat.allCases[Int(first) % DraftFormat.allCases.count]
  let draft = Draft(SourceFile(path: "fuzz.md", bytes: Array(bytes.dropFirst())), format: format)
  let broken = DraftLaws.broken(by: draft)
  if !broken.isEmpty { fatalError(broken.joined(separator: "\n")) }
  for segment in draft.segments { _ = draft.sentences(of: segment) }
  _ = draft.tokens()
  for link in draft.links { _ = draft.parts(of: link) }
  return 0
}
