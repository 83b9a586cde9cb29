/// What was made of patterns when the program was built, and is read where it stands.
package struct PatternTables: Sendable {
  package let prefilter: PrefilterTable?
  package let programs: ProgramTable?

  package init(prefilter: PrefilterTable? = nil, programs: ProgramTable? = nil) {
    self.prefilter = prefilter
    self.programs = programs
  }

  /// Nothing: everything is made when it is needed.
  package static let none = PatternTables()
}
