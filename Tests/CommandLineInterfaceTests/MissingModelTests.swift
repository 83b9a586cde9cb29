import Findings
import TestSupport
import Testing

@testable import CommandLineInterface

/// A folder of rules that has the person detector and not its weights: nobody would be seen, so nothing is checked.
@Suite struct MissingModelTests {
  let world: TestWorld

  init() throws {
    world = try TestWorld()
    try TestRules.write(to: world.folder)
    try world.folder.write(
      "rules/detectors/person.yml",
      "detector: person\nentity: PERSON\nkind: person\nrole: unknown\nthreshold: 45\nexamples: ['Frau ⟦Kranzbühl⟧']\n")
    try world.folder.write("a.md", "Frau Kranzbühl wartet.\n")
  }

  @Test(arguments: [nil, [], [UInt8](repeating: 7, count: 400)])
  func isTold(weights: [UInt8]?) throws {
    if let weights { try world.folder.write(Array("rules/person/weights.bin".utf8), weights) }
    #expect(world.run("check", "a.md", "--rules", "rules", "--language", "en") == .incomplete)
    #expect(world.messageText.contains("person/weights.bin or person/lexicon.bin is missing or not of this version"))
  }
}
