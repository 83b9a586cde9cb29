package import Rules

/// Every validator by its name: the closed set that detectors and policies may name.
package struct ValidatorRegistry: Sendable {
  private let lists: ValidatorLists

  package init(lists: ValidatorLists) {
    self.lists = lists
  }

  /// The validator of that name. It is a handful of list handles: cheap to make, good to keep.
  package func validator(named name: ValidatorName) -> any Validator {
    switch name {
    case .iban: IBANValidator(lists: lists)
    case .bic: BICValidator(lists: lists)
    case .creditCard: CreditCardValidator(lists: lists)
    case .creditorID: CreditorIDValidator(lists: lists)
    case .rfReference: RFReferenceValidator(lists: lists)
    case .steuerIdNr: SteuerIdNrValidator(lists: lists)
    case .steuernummer: SteuernummerValidator(lists: lists)
    case .wIdNr: WIdNrValidator(lists: lists)
    case .vatID: VATIDValidator(lists: lists)
    case .pensionInsurance: PensionInsuranceValidator(lists: lists)
    case .healthInsurance: HealthInsuranceValidator(lists: lists)
    case .atSVNR: AustrianInsuranceValidator(lists: lists)
    case .chAHV: SwissInsuranceValidator(lists: lists)
    case .lanr: LANRValidator(lists: lists)
    case .bsnr: BSNRValidator()
    case .icd10: ICD10Validator(lists: lists)
    case .idCard: IDCardValidator(lists: lists)
    case .passport: PassportValidator(lists: lists)
    case .eAT: ResidencePermitValidator(lists: lists)
    case .mrz: MRZValidator(lists: lists)
    case .drivingLicence: DrivingLicenceValidator(lists: lists)
    case .commercialRegister: CommercialRegisterValidator()
    case .leitwegID: LeitwegIDValidator(lists: lists)
    case .caseNumber: CaseNumberValidator(lists: lists)
    case .licensePlate: LicensePlateValidator(lists: lists)
    case .vin: VINValidator(lists: lists)
    case .imei: IMEIValidator(lists: lists)
    case .phone: PhoneValidator(lists: lists)
    case .email: EmailValidator(lists: lists)
    case .ipv4: IPv4Validator()
    case .ipv6: IPv6Validator()
    case .mac: MACValidator()
    case .coordinates: CoordinatesValidator()
    case .dateOfBirth: DateOfBirthValidator(lists: lists)
    case .luhn: LuhnValidator()
    case .mod97: Mod97Validator()
    }
  }
}
