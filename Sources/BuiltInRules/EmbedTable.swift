/// The C source that embeds `rules/` (written by `draftlint-dev embed`, compared by a test).
package enum EmbedTable {
  /// Where it stands in the package.
  package static let path = "Sources/CRules/embedded_files.c"
  /// The prefilter of the built-in patterns, below `rules/` (written by the same command, compared by a test).
  package static let prefilterPath = "compiled/prefilter.bin"
  /// The same patterns as PCRE2 has compiled them, likewise.
  package static let programsPath = "compiled/programs.bin"
  /// The declarations of the rule files in their compiled form, likewise.
  package static let libraryPath = "compiled/library.bin"
  /// What to run when the comparison fails.
  package static let command = "make embed"

  /// What files of `rules/` go into the binary: rule files, lists, weights; notes for developers do not.
  package static let endings: Set = ["yml", "txt", "bin"]

  /// Tables of numbers are read where they stand.
  private static let alignment = 16

  package static func isEmbedded(_ path: String) -> Bool {
    endings.contains { path.hasSuffix("." + $0) }
  }

  /// The C source for the given paths below `rules/`; their order does not matter.
  package static func source(for paths: [String]) -> String {
    let files = paths.filter(isEmbedded).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    var text = """
      // Written by `\(command)`. Do not edit.
      #include "CRules.h"

      // Each array ends with a NUL, so that an empty file is legal C; the table's length leaves it out.

      """
    for (index, path) in files.enumerated() {
      let alignment = path.hasSuffix(".bin") ? "_Alignas(\(alignment)) " : ""
      text += "\(alignment)static const unsigned char file_\(index)[] = {\n"
      text += "#embed \"../../rules/\(path)\" suffix(, 0) if_empty(0)\n};\n"
    }
    text += "\nstatic const struct draftlint_embedded_file files[] = {\n"
    for (index, path) in files.enumerated() {
      text += "    {\"\(path)\", file_\(index), sizeof file_\(index) - 1},\n"
    }
    text += """
      };

      size_t draftlint_embedded_count(void) { return sizeof files / sizeof files[0]; }

      struct draftlint_embedded_file draftlint_embedded_file_at(size_t index) { return files[index]; }

      """
    return text
  }
}
