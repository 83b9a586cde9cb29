import Rules
import Testing

@testable import Detection

/// A surname alone is who the full name was.
@Suite struct RoleMemoryTests {
  @Test func aSurnameCarriesTheRoleOfTheFullName() {
    var memory = RoleMemory()
    func role(_ name: String, _ role: PersonRole, isOwn: Bool) -> PersonRole {
      memory.role(of: Array(name.utf8)[...], decided: role, isOwn: isOwn)
    }
    #expect(role("Altmann", .private, isOwn: false) == .private)
    #expect(role("Petra Altmann", .officeHolder, isOwn: true) == .officeHolder)
    #expect(role("Altmann", .private, isOwn: false) == .officeHolder)
    #expect(role("Altmanns", .private, isOwn: false) == .officeHolder)
    #expect(role("Altmann", .credited, isOwn: true) == .credited)
    #expect(role("Berghoff", .private, isOwn: false) == .private)
  }

  @Test func theSameNameIsTheSamePersonAndAnotherFirstNameIsNot() {
    var memory = RoleMemory()
    func role(_ name: String, _ role: PersonRole, isOwn: Bool) -> PersonRole {
      memory.role(of: Array(name.utf8)[...], decided: role, isOwn: isOwn)
    }
    #expect(role("Petra Altmann", .credited, isOwn: true) == .credited)
    #expect(role("Petra Altmann", .private, isOwn: false) == .credited)
    #expect(role("Petra Altmanns", .private, isOwn: false) == .credited)
    #expect(role("P. Altmann", .private, isOwn: false) == .credited)
    #expect(role("Jonas Altmann", .private, isOwn: false) == .private)
    #expect(role("Altmann", .private, isOwn: false) == .private)
    #expect(role("Petra Altmann", .private, isOwn: false) == .credited)
  }
}
