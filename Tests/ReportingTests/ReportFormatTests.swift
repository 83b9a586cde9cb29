import Testing

@testable import Reporting

@Suite struct ReportFormatTests {
  @Test func theFormatsOfThePlanAreThere() {
    let names = "text concise json jsonl sarif github gitlab rdjson junit checkstyle markdown html"
    #expect(ReportFormat.allCases.map(\.rawValue) == names.split(separator: " ").map(String.init))
  }
}
