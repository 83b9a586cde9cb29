import PolicyYAML
import SourceText

extension ValueReader where Value == ExceptionDeclaration {
  static let exception = ValueReader.object(ExceptionFields.object) { keyed in
    let (rule, path) = (keyed[ExceptionFields.rule], keyed[ExceptionFields.path])
    let (fingerprint, valueCode) = (keyed[ExceptionFields.fingerprint], keyed[ExceptionFields.valueCode])
    let valueClass = keyed[ExceptionFields.valueClass]
    let (reasonCode, reason) = (keyed[ExceptionFields.reasonCode], keyed[ExceptionFields.reason])
    let (requestedBy, approvedBy) = (keyed[ExceptionFields.requestedBy], keyed[ExceptionFields.approvedBy])
    let (second, basis) = (keyed[ExceptionFields.secondApproval], keyed[ExceptionFields.legalBasis])
    let (created, expires) = (keyed[ExceptionFields.created], keyed[ExceptionFields.expires])
    checkScope(path: path, fingerprint: fingerprint, keyed)
    checkParties([requestedBy, approvedBy, second], keyed)
    checkDates(created: created, expires: expires, keyed)
    guard let rule, let reasonCode, let reason, let approvedBy, let expires else { return nil }
    return ExceptionDeclaration(
      rule: rule, path: path, fingerprint: fingerprint, valueCode: valueCode, valueClass: valueClass,
      reasonCode: reasonCode.rawValue, reason: reason, legalBasis: basis, requestedBy: requestedBy,
      approvedBy: approvedBy, secondApproval: second,
      created: created?.description, expires: expires.description, declaredAt: keyed.range,
      origin: keyed.context.origin(of: keyed.place), source: keyed.context.file)
  }

  /// An exception for all files is a rule switched off, and belongs to `rules:`.
  private static func checkScope(path: String?, fingerprint: String?, _ keyed: KeyedReader) {
    guard let path, fingerprint == nil, path.hasPrefix("!") || path.utf8.allSatisfy({ "*/.".utf8.contains($0) })
    else {
      return
    }
    keyed.context.report(.blanketException(path), at: keyed.range(of: ExceptionFields.path))
  }

  /// Nobody approves what they asked for.
  private static func checkParties(_ parties: [String?], _ keyed: KeyedReader) {
    let named = parties.compactMap { $0?.lowercased() }
    guard Set(named).count < named.count else { return }
    keyed.context.report(.sameParty, at: keyed.range(of: ExceptionFields.approvedBy))
  }

  private static func checkDates(created: CalendarDate?, expires: CalendarDate?, _ keyed: KeyedReader) {
    guard let expires else { return }
    let place = keyed.range(of: ExceptionFields.expires)
    let today = keyed.context.names.today
    if let created, expires < created {
      keyed.context.report(.expiresBeforeCreated, at: place)
    } else if let today, expires < today {
      if keyed.context.names.tellsEndedExceptions { keyed.context.report(.expiredException(expires), at: place) }
    } else if let start = created ?? today, expires > start.nextYear {
      keyed.context.report(.exceptionTooLong(start.nextYear), at: place)
    }
  }
}
