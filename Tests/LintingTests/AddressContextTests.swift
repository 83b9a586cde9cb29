import Findings
import Linting
import Rules
import SourceText
import TestSupport
import Testing

/// Whose address it is, the nearest words say: the sentence, then the paragraph, then what stands before it.
@Suite struct AddressContextTests {
  private func isObjectedTo(_ text: String, path: String = "a.md") throws -> Bool {
    // Whether a graver finding takes the address in is another question.
    var options = CheckOptions()
    options.joinsFacts = false
    let worker = try Checker(library: BuiltInLibrary.withExamples(), policy: Policy(), options: options).makeWorker()
    let findings = worker.inspect(SourceFile(path: path, text: text)).result.findings
    return findings.contains { $0.ruleID.description == "personal-data/postal-address" && $0.severity >= .warning }
  }

  @Test(arguments: [
    "# Das Bürgerbüro\n\n| Adresse | Gartenstraße 12 |\n|---|---|\n| Telefon | 030 23125 100 |\n",
    "# Öffnungszeiten\n\nWir ziehen um.\n\nAb Mai in der Gartenstraße 12.\n",
    "Neues aus dem Gesundheitsamt: Das Haus ist wieder offen. Sie parken am besten vor der Gartenstraße 12.\n",
  ])
  func anOfficeNamedBefore(text: String) throws {
    #expect(try !isObjectedTo(text))
  }

  @Test(arguments: [
    "# Das Bürgerbüro\n\nEs ist offen.\n\n# Einsatz\n\nDie Feuerwehr fuhr in die Gartenstraße 12.\n",
    "# Das Bürgerbüro\n\nDie Bewohnerin der Gartenstraße 12 wurde verletzt.\n",
    "Die Feuerwehr fuhr in die Gartenstraße 12.\n",
  ])
  func aHeadingEndsWhatWasSaidAndTheSentenceComesFirst(text: String) throws {
    #expect(try isObjectedTo(text))
  }
}
