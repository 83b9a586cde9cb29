/// The validators that a pattern may name: a closed set, since each is code in `Detection`.
package enum ValidatorName: String, Sendable, CaseIterable {
  // Bank
  case iban
  case bic
  case creditCard = "credit-card"
  case creditorID = "creditor-id"
  case rfReference = "rf-reference"
  // Tax
  case steuerIdNr = "steuer-idnr"
  case steuernummer
  case wIdNr = "w-idnr"
  case vatID = "vat-id"
  // Social insurance and health
  case pensionInsurance = "pension-insurance"
  case healthInsurance = "health-insurance"
  case atSVNR = "at-svnr"
  case chAHV = "ch-ahv"
  case lanr
  case bsnr
  case icd10
  // Documents
  case idCard = "id-card"
  case passport
  case eAT = "eat"
  case mrz
  case drivingLicence = "driving-licence"
  // Registers and files
  case commercialRegister = "commercial-register"
  case leitwegID = "leitweg-id"
  case caseNumber = "case-number"
  // Vehicles and devices
  case licensePlate = "license-plate"
  case vin
  case imei
  // Contact, network and place
  case phone
  case email
  case ipv4
  case ipv6
  case mac
  case coordinates
  case dateOfBirth = "date-of-birth"
  // Check digits alone
  case luhn
  case mod97
}
