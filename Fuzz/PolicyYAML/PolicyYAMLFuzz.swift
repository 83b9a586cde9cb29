// The libFuzzer target of the YAML parser: `Fuzz/run.sh PolicyYAML SECONDS`.

/// Reads any bytes as a policy file, and stops the fuzzer if a law of `DocumentLaws` is broken.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzPolicyYAML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let violations = DocumentLaws.violations(of: bytes)
  if !violations.isEmpty { fatalError(violations.joined(separator: "\n")) }
  return 0
}
