package import Findings
import Rules
package import SourceText

/// A notification as a JSON object; the one place for its fields.
package struct NotificationJSON {
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func write(_ notification: Notification, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", notification.kind.rawValue)
      json.member("severity", notification.severity.rawValue)
      json.member("message", notification.message[language])
      json.member("path", notification.path)
      if let region = notification.region {
        RegionJSON.write(region, as: "range", to: &json)
      } else {
        json.member("range", nil)
      }
    }
  }
}
