/// What kind of authority a policy speaks for (rule-catalogue, 0.4).
package enum AuthorityLevel: String, Sendable, CaseIterable {
  case federal, state, municipality, district, school, hospital, police, court, university
}
