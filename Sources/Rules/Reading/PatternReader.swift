import Patterns
import PolicyYAML
import SourceText

/// Reads patterns: replaces their macros and, where asked, compiles and inspects them.
enum PatternReader {
  /// What a pattern is used for.
  enum Use {
    /// It must not match nothing.
    case pattern
    /// A part of patterns.
    case macro
  }

  /// The scalar with its macros replaced; nil after a fault.
  static func expand(_ scalar: Scalar, _ macros: MacroTable, _ context: ReadingContext) -> MacroExpansion? {
    do throws(MacroError) {
      return try macros.expand(scalar.value)
    } catch {
      switch error {
      case .unknown(let reference):
        let fault = RuleFault.unknown(.macro, reference.name, known: macros.names)
        return context.reject(fault, at: place(of: reference.range, in: scalar))
      case .tooLong(let reference): return context.reject(.macroTooLong, at: place(of: reference.range, in: scalar))
      case .faulty: return nil
      }
    }
  }

  /// Compiles and inspects a pattern, where patterns are checked; false after a fault, which is told where it was
  /// written, or at the macro by which it came.
  static func check(_ expansion: MacroExpansion, of scalar: Scalar, _ use: Use, _ context: ReadingContext) -> Bool {
    guard context.checksPatterns else { return true }
    var isSound = true
    do throws(PatternError) {
      for remark in try PatternInspection(PatternSpec(name: "", source: expansion.text)).remarks {
        let (source, macro) = expansion.origin(of: remark.range.start)
        switch remark.kind {
        case .unicodeDigit:
          context.report(.unicodeDigit(macro: macro), at: place(of: source, in: scalar, length: remark.range.count))
        case .matchesEmpty where use == .pattern: context.report(.matchesNothing, at: scalar.range)
        default: continue
        }
        isSound = false
      }
    } catch {
      let (source, macro) = expansion.origin(of: error.offset)
      context.report(.badPattern(PatternFaultText.of(error), macro: macro), at: place(of: source, in: scalar))
      isSound = false
    }
    return isSound
  }

  /// Bytes of the file for bytes of a scalar's value, of which there may be more than `bytes` says.
  static func place(of bytes: Range<Int>, in scalar: Scalar, length: Int = 0) -> ByteRange {
    let end = max(bytes.upperBound, bytes.lowerBound + length)
    return scalar.sourceRange(ofValueBytes: ByteRange(bytes.lowerBound, min(end, scalar.value.utf8.count)))
  }
}
