/// What kind of name is unknown.
enum Concept: Sendable {
  case key, rule, pack, category, validator, entity, list, macro, role, scope, severity, setting, confidence, window
  case status, kind, language, policy, reasonCode, lawStatus, level, land, choice, valueClass

  /// "Es gibt hier …": the noun with its article.
  var german: String {
    switch self {
    case .key: "keinen Schlüssel"
    case .rule: "keine Regel"
    case .pack: "kein Regelpaket"
    case .category: "keine Kategorie"
    case .validator: "keinen Validator"
    case .entity: "keine Art von Angabe (entity)"
    case .list: "keine Wortliste"
    case .macro: "kein Makro"
    case .role: "keine Rolle"
    case .scope: "keinen Textbereich (scope)"
    case .severity: "keine Schwere"
    case .setting: "keine Einstellung"
    case .confidence: "keine Sicherheit (confidence)"
    case .window: "kein Fenster"
    case .status: "keinen Status"
    case .kind: "keine Erkennerart (kind)"
    case .language: "keine Sprache"
    case .policy: "keine mitgelieferte Richtlinie"
    case .reasonCode: "keinen Grund (reason-code)"
    case .lawStatus: "keinen Prüfstand (verified)"
    case .level: "keine Ebene (level)"
    case .land: "kein Land"
    case .choice: "keinen Wert"
    case .valueClass: "keine Klasse von Werten"
    }
  }

  /// "There is …": the noun with its article.
  var english: String {
    switch self {
    case .key: "no key"
    case .rule: "no rule"
    case .pack: "no rule pack"
    case .category: "no category"
    case .validator: "no validator"
    case .entity: "no entity"
    case .list: "no word list"
    case .macro: "no macro"
    case .role: "no role"
    case .scope: "no scope"
    case .severity: "no severity"
    case .setting: "no setting"
    case .confidence: "no confidence"
    case .window: "no window"
    case .status: "no status"
    case .kind: "no detector kind"
    case .language: "no language"
    case .policy: "no built-in policy"
    case .reasonCode: "no reason-code"
    case .lawStatus: "no state of verification"
    case .level: "no level"
    case .land: "no Land"
    case .choice: "no value"
    case .valueClass: "no class of values"
    }
  }
}
