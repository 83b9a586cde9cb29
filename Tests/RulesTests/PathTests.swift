import Testing

@testable import Rules

@Suite struct PathTests {
  @Test(arguments: [
    ("a/b.yml", "a/b.yml"), ("./a//b.yml", "a/b.yml"), ("a/../b.yml", "b.yml"), ("../a/./b", "../a/b"),
    ("a/../../b", "../b"), ("/a/../../b", "/b"), ("", "."), (".", "."), ("/", "/"),
  ])
  func normalised(path: String, normal: String) {
    #expect(PolicyPath(path).description == normal)
  }

  @Test(arguments: [
    (".lint-policy.yml", "basis.yml", "basis.yml"), ("a/b/p.yml", "../c.yml", "a/c.yml"),
    ("a/p.yml", "../../c.yml", "../c.yml"), ("../p.yml", "x/c.yml", "../x/c.yml"), ("/r/p.yml", "./c.yml", "/r/c.yml"),
    ("/p.yml", "c.yml", "/c.yml"), ("a/p.yml", "/etc/passwd", "/etc/passwd"),
  ])
  func resolved(file: String, relative: String, target: String) {
    #expect(PolicyPath(file).resolving(relative).description == target)
  }

  @Test(arguments: [
    ("a/b.yml", ".", true), ("../b.yml", ".", false), ("../b.yml", "..", true), ("a.yml", "..", true),
    ("../../b.yml", "..", false), ("/r/a/b.yml", "/r", true), ("/rx/b.yml", "/r", false), ("/etc/passwd", ".", false),
    ("a/b.yml", "/r", false), ("a/b.yml", "a", true), ("ab/b.yml", "a", false), ("../r/x", "../r", true),
    ("x", "../r", false),
  ])
  func containment(path: String, folder: String, isInside: Bool) {
    #expect(PolicyPath(path).isInside(PolicyPath(folder)) == isInside)
  }

  @Test(arguments: [
    ("packs/tracking/links.yml", RuleFileKind.rule(id: "tracking/links")),
    ("mine/rules/packs/a/b.yml", .rule(id: "a/b")), ("packs/detectors/x.yml", .rule(id: "detectors/x")),
    ("detectors/iban.yml", .detector(id: "iban")), ("./rules/detectors/iban.yml", .detector(id: "iban")),
    ("policies/strict.yml", .policy(name: "strict")), ("macros.yml", .macros), ("rules/laws.yml", .laws),
    ("scoring.yml", .scoring), ("packs/x.yml", .other), ("packs/a/b.yaml", .other), ("README.md", .other), ("", .other),
  ])
  func kinds(path: String, kind: RuleFileKind) {
    #expect(RuleFileKind(path: path) == kind)
  }
}
