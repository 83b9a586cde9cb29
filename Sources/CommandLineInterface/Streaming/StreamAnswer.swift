import Detection
import Findings
import Linting
import Reporting
import Rules
import SourceText

/// A line of the output of `stream`.
struct StreamAnswer: Sendable {
  /// With its line end.
  let bytes: [UInt8]
  /// Whether the text was checked fully.
  let isComplete: Bool

  /// What was seen and found in a text. Entities that merely bear a person's name are not among them.
  init(_ inspection: Inspection, to record: StreamRecord, language: Language) {
    let entities = inspection.entities.filter { $0.role != .namedAfter }
    let lines = entities.isEmpty ? nil : LineIndex(record.file)
    let findings = FindingJSON(language: language)
    let notifications = NotificationJSON(language: language)
    bytes = Self.line { json in
      json.key("id")
      json.value(json: record.id)
      json.array("entities", of: entities) { json, entity in
        if let lines { Self.write(entity, lines, to: &json) }
      }
      json.array("findings", of: inspection.result.joined.findings) { json, finding in
        findings.write(finding, to: &json)
      }
      json.array("notifications", of: inspection.result.notifications) { json, notification in
        notifications.write(notification, to: &json)
      }
    }
    isComplete = !inspection.result.notifications.contains { $0.severity == .error }
  }

  /// What is wrong with the line of that number, from 1.
  init(error: LocalizedText, line number: Int, language: Language) {
    bytes = Self.line { json in
      json.member("line", number)
      json.member("error", error[language])
    }
    isComplete = false
  }

  private static func line(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var sink = ByteSink()
    JSONWriter.write(into: &sink, layout: .compact) { json in json.object(members) }
    sink.write(byte: UInt8(ascii: "\n"))
    return sink.bytes
  }

  private static func write(_ entity: Entity, _ lines: LineIndex, to json: inout JSONWriter) {
    json.object { json in
      json.member("entity", entity.kind.rawValue)
      json.member("role", entity.role?.rawValue)
      json.member("confidence", entity.confidence.level.rawValue)
      json.member("score", entity.confidence.score)
      RegionJSON.write(lines.region(of: entity.range), as: "range", to: &json)
    }
  }
}
