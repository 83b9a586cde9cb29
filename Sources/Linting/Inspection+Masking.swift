import Detection
package import Findings
import SourceText

extension Inspection {
  /// What no printed line of the draft may show: every entity, and what findings of entities mark.
  package var maskedRanges: MaskedRanges {
    MaskedRanges(
      entities.map(\.range) + result.findings.filter { $0.entity != nil }.map(\.region.range))
  }
}
