import Rules
import SourceText

/// Tells drafts that are about one person from beginning to end, such as a doctor's letter: whatever a sentence says
/// there, it says of that person.
struct CaseRecord {
  /// How many different words of a record (`Anamnese`, `Befund`, `Diagnosen`) make a draft one.
  private static let wordCount = 2

  /// Whom it is about; nil where the draft is no record.
  let person: PersonReference?

  /// `marks`: where words of a record stand, in the matching text, with those words. `entities` and `references` are
  /// in order of the text.
  init(marks: Set<[UInt8]>, entities: [Entity], references: [PersonReference]) {
    guard marks.count >= Self.wordCount else {
      person = nil
      return
    }
    let births = entities.filter { $0.kind == .dateOfBirth }
    let persons = references.filter { $0.standing == .named }
    // The one whose date of birth stands next, else the first who is named, else the patient without a name.
    let bearer = births.lazy.compactMap { birth in
      persons.last { $0.range.end <= birth.textRange.start && birth.textRange.start - $0.range.end <= 80 }
    }.first
    person = bearer ?? persons.first ?? references.first
  }
}
