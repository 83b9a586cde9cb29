import Glibc

/// The program that is running.
package enum OwnProgram {
  /// The absolute path of its file; nil where the system does not say.
  package static func path() -> FilePath? {
    try? WorkingDirectory.canonical(FilePath("/proc/self/exe"))
  }
}
