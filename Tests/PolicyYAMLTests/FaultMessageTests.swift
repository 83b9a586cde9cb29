import PolicyYAML
import Testing

@Suite struct FaultMessageTests {
  @Test(arguments: try FaultFixture.all())
  func messagesAreThoseOfTheFixture(_ fixture: FaultFixture) throws {
    if FaultFixture.isRecording {
      try fixture.record()
      Issue.record("recorded")
    }
    #expect(try fixture.messages() == fixture.expectedMessages())
  }

  @Test(arguments: try FaultFixture.all())
  func everyFixtureIsRefused(_ fixture: FaultFixture) throws {
    #expect(try !fixture.document().faults.isEmpty)
  }

  @Test func thereAreManyFixtures() throws {
    #expect(try FaultFixture.all().count >= 60)
  }
}
