import Findings
import Rules
import SourceText

/// The words for reasons and roles. Both name our own patterns and lists, never text of the draft.
struct EvidenceText {
  let language: Language

  /// "Muster printed", "Prüfung iban: valid (+30)".
  func text(of evidence: Evidence) -> String {
    let result = evidence.result.map { ": \(self.result($0))" } ?? ""
    let weight = evidence.weight.map { " (\($0 < 0 ? "" : "+")\($0))" } ?? ""
    return "\(name(of: evidence.kind)) \(evidence.name)\(result)\(weight)"
  }

  func name(of role: PersonRole) -> String {
    switch role {
    case .private: choose("Privatperson", "private person")
    case .officeHolder: choose("Amtsträger", "office holder")
    case .pressContact: choose("Pressekontakt", "press contact")
    case .credited: choose("genannt als Urheber", "credited")
    case .performer: choose("tritt öffentlich auf", "performer")
    case .historical: choose("historische Person", "historical person")
    case .placeholder: choose("Platzhalter", "placeholder")
    case .namedAfter: choose("nur danach benannt", "named after")
    case .unknown: choose("Rolle unbekannt", "role unknown")
    }
  }

  private func name(of kind: Evidence.Kind) -> String {
    switch kind {
    case .pattern: choose("Muster", "pattern")
    case .validator: choose("Prüfung", "validator")
    case .context: choose("Umfeld", "context")
    case .reserved: choose("reserviert", "reserved")
    case .register: choose("Behördenregister", "register")
    case .list: choose("Liste", "list")
    case .cue: choose("Hinweiswort", "cue")
    case .shape: choose("Wortform", "shape")
    case .repetition: choose("Wiederholung", "repetition")
    case .overlap: choose("überlagert", "overlap")
    case .condition: choose("Bedingung", "condition")
    case .link: choose("Verknüpfung", "link")
    }
  }

  private func result(_ result: String) -> String {
    switch result {
    case "valid": choose("gültig", "valid")
    case "invalid": choose("ungültig", "invalid")
    case "unknown": choose("nicht prüfbar", "unknown")
    case "raise": choose("spricht dafür", "speaks for it")
    case "lower": choose("spricht dagegen", "speaks against it")
    default: result
    }
  }

  private func choose(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }
}
