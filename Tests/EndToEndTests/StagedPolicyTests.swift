import Foundation
import Testing

/// The policy of a staged draft is the one that the commit brings.
@Suite struct StagedPolicyTests {
  let repository: Repository

  init() throws {
    repository = try Repository.seeded()
    try repository.add(Repository.leaky, to: "posts/new.md")
  }

  private static let lenient = "version: 1\nextends: [recommended]\nrules: {personal-data/iban: 'off'}\n"

  @Test func aPolicyThatIsNotStagedDoesNotHold() throws {
    try repository.write(Self.lenient, to: ".lint-policy.yml")
    #expect(try repository.check(["--staged"]).status == 1)
    #expect(try repository.check(["posts"]).status == 0, "the work tree has it")
  }

  @Test func aPolicyThatIsStagedHolds() throws {
    try repository.add(Self.lenient, to: ".lint-policy.yml")
    try repository.write(Repository.policy, to: ".lint-policy.yml")
    #expect(try repository.check(["--staged"]).status == 0)
  }

  @Test func theNearestPolicyHolds() throws {
    try repository.add(Self.lenient, to: "posts/.lint-policy.yml")
    try repository.add(Repository.leaky, to: "pages/other.md")
    try FileManager.default.removeItem(at: repository.url.appendingPathComponent("posts/.lint-policy.yml"))
    #expect(try repository.check(["--staged"]).places == ["pages/other.md:1"])
  }

  @Test func whatAPolicyExtendsComesFromTheIndexToo() throws {
    try repository.add(Self.lenient, to: "shared/base.yml")
    try repository.add("version: 1\nextends: [./shared/base.yml]\n", to: ".lint-policy.yml")
    try repository.write("version: 1\nnonsense: 1\n", to: "shared/base.yml")
    let output = try repository.check(["--staged"])
    #expect(output.status == 0, "\(output.everything)")
  }

  @Test func aPolicyThatGitDoesNotKnowHoldsFromTheWorkTree() throws {
    try repository.write(Self.lenient, to: "posts/.lint-policy.yml")
    #expect(try repository.check(["--staged"]).status == 0)
  }

  @Test func aPolicyThatIsNamedIsReadFromItsFile() throws {
    try repository.write(Self.lenient, to: ".lint-policy.yml")
    #expect(try repository.check(["--staged", "--policy", ".lint-policy.yml"]).status == 0)
  }

  @Test func aBrokenStagedPolicyIsNotAPass() throws {
    try repository.add("version: 1\nrulez: {}\n", to: ".lint-policy.yml")
    try repository.write(Repository.policy, to: ".lint-policy.yml")
    let output = try repository.check(["--staged"])
    #expect(output.status == 2)
    #expect(try output.notices.contains("policy"))
  }

  @Test func theFilesOfThePolicyHold() throws {
    try repository.add(Repository.policy + "files: {exclude: ['posts/**']}\n", to: ".lint-policy.yml")
    let output = try repository.tool(["check", "--staged", "--verbose"])
    #expect(output.status == 0)
    #expect(output.everything.contains("posts/new.md"), "what is left out is told")
  }
}
