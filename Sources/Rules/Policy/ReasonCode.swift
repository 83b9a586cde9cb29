/// Why an exception is granted (rule-catalogue, F.5).
package enum ReasonCode: String, Sendable, CaseIterable {
  case consent
  case officeHolder = "office-holder"
  case statutoryDuty = "statutory-duty"
  case publicFigure = "public-figure"
  case ownStatement = "own-statement"
  case leadAgency = "lead-agency"
  case falsePositive = "false-positive"
  case approvedTool = "approved-tool"
}
