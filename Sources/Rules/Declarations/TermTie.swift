/// What a term of a list needs beside it to say something of a person (rule-catalogue, B.3 and B.4).
package enum TermTie: String, Sendable, CaseIterable {
  /// A noun of one meaning: any reference to a person in the same sentence (`Epilepsie`).
  case near
  /// A noun of many uses: a person by name, or a predicate that binds it (`Grippe`, `Krankenhaus`).
  case person
  /// A word of two meanings: a predicate that binds it (`Depression`, `Kur`).
  case bound
  /// A word that is said of somebody: copula or attribute (`schwanger`, `verletzt`).
  case state
  /// A verb that says it of its subject (`leidet an`).
  case verb
  /// A noun that names one person by what it says (`Diabetikerin`, `der Tatverdächtige`).
  case holder
  /// A noun for one person who may be meant: it must stand in the singular (`die Schulleiterin`).
  case one
  /// A fact in itself, of which rules make combinations (`Unfall`, `Ortsteil`).
  case cue

  /// Whether the term says something of a person, who must be found.
  package var isOfPersons: Bool { self != .one && self != .cue }
}
