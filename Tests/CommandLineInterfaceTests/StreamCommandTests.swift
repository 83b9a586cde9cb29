import Findings
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite("stream")
struct StreamCommandTests {
  let world: TestWorld

  init() throws {
    world = try TestWorld()
    try TestRules.write(to: world.folder)
  }

  @discardableResult
  func stream(_ lines: [String], _ options: String...) -> Status {
    world.input = Array(lines.joined(separator: "\n").utf8)
    return world.run(["stream", "--rules", "rules"] + options)
  }

  var answers: [Substring] { world.outputText.split(separator: "\n") }

  @Test("each line has its answer, in order, whatever is found")
  func answersInOrder() {
    #expect(stream([#"{"id":"a","text":"Akte AZ 4711"}"#, #"{"text":"nichts","id":7,"path":"x.md"}"#]) == .clean)
    #expect(answers.count == 2)
    #expect(
      answers[0].hasPrefix(
        #"{"id":"a","entities":[{"entity":"CASE_NUMBER","role":null,"confidence":"high","score":90,"#
          + #""range":{"start":{"byte":5,"char":5,"line":1,"column":6,"utf16Column":6},"end":{"byte":12,"#))
    #expect(answers[0].contains(#""ruleId":"personal-data/case-number""#) && !answers[0].contains("4711"))
    #expect(answers[1] == #"{"id":7,"entities":[],"findings":[],"notifications":[]}"#)
  }

  @Test(
    "a line that is none has an answer too, and status 2",
    arguments: [
      ("", "Die Zeile ist kein gültiges JSON (ab Byte 0)."),
      ("[]", "Die Zeile ist kein JSON-Objekt {\\\"id\\\": …, \\\"text\\\": …}."),
      (#"{"id":1}"#, "„text“ fehlt oder ist kein Text."),
      (#"{"text":"x"}"#, "„id“ fehlt oder ist weder Text noch Zahl."),
      (#"{"id":[1],"text":"x"}"#, "„id“ fehlt oder ist weder Text noch Zahl."),
      (#"{"id":1,"text":"x","path":2}"#, "„path“ ist kein Text."),
      (#"{"id":1,"text":"x"} AZ 4711"#, "Die Zeile ist kein gültiges JSON (ab Byte 20)."),
    ])
  func badLines(_ line: String, _ error: String) {
    #expect(stream([#"{"id":1,"text":"x"}"#, line, #"{"id":2,"text":"x"}"#]) == .incomplete)
    #expect(answers.count == 3)
    #expect(answers[1] == "{\"line\":2,\"error\":\"\(error)\"}")
    #expect(answers[2].hasPrefix(#"{"id":2,"#))
  }

  @Test("bytes that are not UTF-8 are refused")
  func refusesBadBytes() {
    world.input = Array(#"{"id":1,"text":""#.utf8) + [0xFF] + Array("\"}\n".utf8)
    #expect(world.run("stream", "--rules", "rules") == .incomplete)
    #expect(world.outputText == "{\"line\":1,\"error\":\"Die Zeile ist nicht in UTF-8.\"}\n")
  }

  @Test("positions count in the text and not in the JSON around it")
  func positions() {
    stream([#"{"id":"\u00e4","text":"\ud83c\udf89 \u00fc\nAZ 4711"}"#])
    #expect(answers[0].hasPrefix(#"{"id":"\u00e4","entities""#))
    #expect(answers[0].contains(#""start":{"byte":8,"char":4,"line":2,"column":1,"utf16Column":1}"#))
  }

  @Test("many lines in many pieces, with one worker and with several, give the same")
  func workers() {
    let lines = (0..<300).map { #"{"id":\#($0),"text":"Akte AZ \#(1000 + $0) in ORT Wiesendorf"}"# }
    stream(lines, "--jobs", "1")
    let one = world.outputText
    for (jobs, piece) in [("3", 1 << 20), ("3", 1000), ("2", 7)] {
      world.inputPiece = piece
      #expect(stream(lines, "--jobs", jobs) == .clean)
      #expect(world.outputText == one)
    }
    #expect(answers.count == 300)
  }

  @Test("each answer is written before the next line is asked for")
  func answersAtOnce() {
    world.inputPiece = 20
    stream([#"{"id":1,"text":"x"}"#, #"{"id":2,"text":"x"}"#, #"{"id":3,"text":"x"}"#], "--jobs", "1")
    #expect(world.writeCount >= 3)
  }

  @Test("the policy that was named holds, and no other")
  func policy() throws {
    try world.folder.write(".lint-policy.yml", "version: 1\nrules: {personal-data/case-number: off}\n")
    stream([#"{"id":1,"text":"AZ 4711"}"#])
    #expect(world.outputText.contains("ruleId"))
    stream([#"{"id":1,"text":"AZ 4711"}"#], "--policy", ".lint-policy.yml")
    #expect(!world.outputText.contains("ruleId") && world.outputText.contains("CASE_NUMBER"))
    #expect(stream([#"{"id":1,"text":"AZ 4711"}"#], "--policy", "gone.yml") == .incomplete)
    #expect(answers.count == 1)
  }
}
