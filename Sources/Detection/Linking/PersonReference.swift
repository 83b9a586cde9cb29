import Rules
import SourceText

/// Words of a sentence that mean one person.
struct PersonReference {
  /// How surely a reader knows who is meant.
  enum Standing {
    /// A name, initials, a private handle.
    case named
    /// `die 43-jährige Fahrerin`.
    case aged
    /// Somebody who is the only one (`der Hausmeister`, `die Bewohnerin des Hauses Nr. 4`).
    case role
    /// A name of an office holder.
    case officeHolder
    /// A name that stands there for what the person does: author, performer, press contact.
    case professional
    /// `unsere Kollegin`, `ein Schüler`.
    case weak
    /// A noun without an article, as in headlines.
    case bare

    var weight: LinkWeight {
      switch self {
      case .named: .named
      case .aged: .aged
      case .role: .role
      case .officeHolder: .officeHolder
      case .professional: .professional
      case .weak: .weak
      case .bare: .bare
      }
    }

    /// Whether the reference is as good as a name (rule-catalogue, B.3: strong).
    var isStrong: Bool {
      switch self {
      case .named, .aged, .role, .officeHolder, .professional: true
      case .weak, .bare: false
      }
    }
  }

  let standing: Standing
  let kind: EntityKind
  /// In the matching text.
  let range: ByteRange
  /// Whether `unser` or `mein` stands before it.
  let isOwn: Bool
  /// Whether it is somebody unknown: after `ein`, or without an article.
  let isIndefinite: Bool

  init(
    standing: Standing, kind: EntityKind, range: ByteRange, isOwn: Bool = false, isIndefinite: Bool = false
  ) {
    self.standing = standing
    self.kind = kind
    self.range = range
    self.isOwn = isOwn
    self.isIndefinite = isIndefinite
  }
}
