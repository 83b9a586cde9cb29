import Glibc

/// The machine's cores.
enum Cores {
  /// How many are there to work with; asking costs a look into `/sys`, so it is not asked for a single draft.
  static func count() -> Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }
}
