import Detection
import Foundation
import Rules

/// The vectors below `DRAFTLINT_SHARED`, and the list of those that are decided otherwise.
enum SharedVectors {
  static let folder = ProcessInfo.processInfo.environment["DRAFTLINT_SHARED"].map {
    URL(fileURLWithPath: $0).appendingPathComponent("conformance")
  }

  /// The lines whose source disagrees with the issuer's rule.
  static func disagreements(_ file: String) throws -> Set<Int> {
    let path = ValidatorFixture.root.appendingPathComponent(
      "Tests/DetectionTests/Fixtures/shared-disagreements.txt")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    return Set(
      lines.compactMap { line in
        let fields = line.split(separator: " ", maxSplits: 2)
        return fields.count == 3 && fields[0] == file ? Int(fields[1]) : nil
      })
  }

  static func read(_ file: String) throws -> [SharedVector] {
    guard let folder else { return [] }
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    return try text.split(separator: "\n").enumerated().compactMap { index, line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object.flatMap { vector($0, line: index + 1) }
    }
  }

  private static let kinds: [String: [ValidatorName]] = [
    "credit_card": [.creditCard], "de_bsnr": [.bsnr], "de_fuehrerschein": [.drivingLicence],
    "de_handelsregister": [.commercialRegister], "de_health_insurance": [.healthInsurance], "de_id_card": [.idCard],
    "de_kfz": [.licensePlate], "de_lanr": [.lanr], "de_passport": [.passport],
    "de_social_security": [.pensionInsurance], "de_tax_id": [.steuerIdNr], "de_tax_number": [.steuernummer],
    "de_vat_id": [.vatID], "email": [.email], "iban": [.iban], "ip": [.ipv4, .ipv6], "mac": [.mac], "phone": [.phone],
  ]

  /// Nil where the source states nothing, or of a kind that no validator is for.
  private static func vector(_ object: [String: Any], line: Int) -> SharedVector? {
    guard let text = object["text"] as? String else { return nil }
    guard let kind = object["kind"] as? String else {
      let stated = object["stated_valid"] as? Bool ?? (object["mod97_and_length_ok"] as? Bool == true ? true : nil)
      return stated.map {
        SharedVector(line: line, validators: [.iban], text: text, statement: $0 ? .valid : .invalid, places: [])
      }
    }
    guard let validators = kinds[kind], let values = object["values"] as? [Any], let first = values.first else {
      return nil
    }
    if let params = object["params"] as? String, params.hasPrefix("number") {
      let statement: SharedVector.Statement =
        first is NSNull ? .unknown : first as? Bool == true ? .valid : .invalid
      return SharedVector(line: line, validators: validators, text: text, statement: statement, places: [])
    }
    let pairs = values.compactMap { $0 as? [[Int]] }.first { $0.allSatisfy { $0.count == 2 } } ?? []
    // Some vectors state positions only.
    let count = first as? Int ?? pairs.count
    return SharedVector(
      line: line, validators: validators, text: text, statement: .found(count > 0), places: pairs.map { $0[0]..<$0[1] })
  }
}
