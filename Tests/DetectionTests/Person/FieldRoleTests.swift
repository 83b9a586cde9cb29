import BuiltInRules
import Drafts
import Rules
import SourceText
import Testing

@testable import Detection

/// What a field of the front matter says of a name in it, by `rules/person/fields.txt`.
@Suite struct FieldRoleTests {
  private func roles(_ fields: String, body: String = "Am Samstag geht es los.") throws -> [PersonRole] {
    let model = try #require(PersonModel(tables: EmbeddedFiles.tables()))
    let draft = Draft(SourceFile(path: "post.md", text: "---\n\(fields)\n---\n\(body)\n"))
    return PersonReading(model).roles(in: draft).map(\.role)
  }

  @Test(arguments: [
    "author: Lena Odenbrecht", "author: Frau Odenbrecht", "author-name: Lena Odenbrecht", "authorName: Lena Odenbrecht",
    "author: {name: Lena Odenbrecht, url: 'https://lena.example'}", "authors:\n- name: Lena Odenbrecht",
    "team: [Lena Odenbrecht]", "contributors:\n- Lena Odenbrecht", "images:\n- attribution: Lena Odenbrecht",
    "members:\n- name: Lena Odenbrecht\n  username-github: lena", "members:\n- name: Lena Odenbrecht\n  role: Karten",
    "members:\n- name: Lena Odenbrecht\n- name: Berg\n  url: berg.example", "human_review:\n  by: Lena Odenbrecht",
    "written_by: Lena Odenbrecht", "speakers:\n- name: Lena Odenbrecht\n  bio: Kartografin",
  ])
  func whoMadeItOrTakesPartIsCredited(fields: String) throws {
    #expect(try roles(fields).first == .credited)
  }

  @Test(arguments: [
    "title: Lena Odenbrecht rettet einen Igel", "excerpt: Lena Odenbrecht hat gewonnen", "tags: [Lena Odenbrecht]",
    "winners:\n- name: Lena Odenbrecht\n  url: 'https://lena.example'", "children: [Lena Odenbrecht]",
    "kinder:\n- name: Lena Odenbrecht", "gewinner: Lena Odenbrecht", "teilnehmer:\n- Lena Odenbrecht",
    "patients:\n- name: Lena Odenbrecht\n  role: Sprecherin der Gruppe", "winner-name: Lena Odenbrecht",
    "members:\n- name: Lena Odenbrecht", "members: [Lena Odenbrecht]", "submitted_by: Lena Odenbrecht",
    "members:\n- name: Lena Odenbrecht\n  age: 12", "team:\n- name: Berg\n  bio: Der Mann von Lena Odenbrecht",
    "speakers:\n- name: Berg\n  children:\n  - name: Lena Odenbrecht",
  ])
  func whoIsToldAboutIsPrivate(fields: String) throws {
    #expect(try roles(fields).last == .private)
  }

  @Test func aCityIsNobody() throws {
    #expect(try roles("city: Jena").allSatisfy { $0 == .namedAfter })
  }
}
