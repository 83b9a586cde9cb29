import Rules
import Testing

@testable import Detection

/// A name alone is who the full name was, before and after it.
@Suite struct RoleMemoryTests {
  private var memory = RoleMemory()

  private mutating func role(_ name: String, _ role: PersonRole, isOwn: Bool) -> PersonRole {
    memory.role(of: Array(name.utf8)[...], decided: role, isOwn: isOwn)
  }

  @Test mutating func aSurnameCarriesTheRoleOfTheFullName() {
    #expect(role("Altmann", .private, isOwn: false) == .private)
    #expect(role("Petra Altmann", .officeHolder, isOwn: true) == .officeHolder)
    #expect(role("Altmann", .private, isOwn: false) == .officeHolder)
    #expect(role("Altmanns", .private, isOwn: false) == .officeHolder)
    #expect(role("Altmann", .credited, isOwn: true) == .credited)
    #expect(role("Berghoff", .private, isOwn: false) == .private)
  }

  @Test mutating func anotherFirstNameIsAnotherPerson() {
    #expect(role("Petra Altmann", .officeHolder, isOwn: true) == .officeHolder)
    #expect(role("Jonas Altmann", .private, isOwn: false) == .private)
    #expect(role("P. Altmann", .private, isOwn: false) == .officeHolder)
    #expect(role("J. Altmann", .private, isOwn: false) == .private)
  }

  @Test mutating func aFirstNameAloneIsThePublicPersonBefore() {
    #expect(role("Lena Brandis", .performer, isOwn: true) == .performer)
    #expect(role("Lena", .private, isOwn: false) == .performer)
    #expect(role("Jonas Wiesendorf", .private, isOwn: true) == .private)
    #expect(role("Jonas", .private, isOwn: false) == .private)
  }

  @Test mutating func aFullNameHasOneRoleThroughoutTheDraft() {
    for (name, own) in [
      ("Lena Brandis", PersonRole.performer), ("Jana Berghoff", .credited), ("Jana Berghoff", .private),
    ] {
      memory.learn(Array(name.utf8)[...], own, isOwn: true)
    }
    memory.learn(Array("Altmann".utf8)[...], .officeHolder, isOwn: true)
    #expect(role("Lena Brandis", .private, isOwn: false) == .performer)
    #expect(role("Jana Berghoff", .private, isOwn: false) == .private)
    #expect(role("Altmann", .private, isOwn: false) == .private)
  }
}
