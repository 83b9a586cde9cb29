import Rules
import Testing

@testable import Detection

@Suite struct RegisteredNamesTests {
  @Test(arguments: [
    ("Petra Altmann", true), ("PETRA ALTMANN", true), ("Petra Altmanns", true), ("Altmann", true), ("P. Altmann", true),
    ("Jana Altmann", false), ("Altmannsberger", false), ("Petra", false), ("", false),
  ])
  func namesMatchInAllTheirForms(name: String, isKnown: Bool) {
    var authority = Authority()
    authority.historicalPersons = ["Dr. Petra Altmann"]
    #expect(RegisteredNames(authority).role(of: name.utf8) == (isKnown ? .historical : nil))
  }
}
