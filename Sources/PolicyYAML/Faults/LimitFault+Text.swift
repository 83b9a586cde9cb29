extension LimitFault {
  var german: FaultText {
    switch self {
    case .fileSize(let limit):
      FaultText("Die Datei ist größer als \(limit) Bytes.", help: "Die Datei aufteilen.")
    case .depth(let limit):
      FaultText(
        "Hier sind mehr als \(limit) Ebenen ineinander geschachtelt; ab hier wurde die Datei nicht gelesen.",
        help: "Weniger tief schachteln.")
    case .scalarLength(let limit):
      FaultText("Dieser Text ist länger als \(limit) Bytes.", help: "Den Text kürzen oder aufteilen.")
    case .nodeCount(let limit):
      FaultText(
        "Die Datei enthält mehr als \(limit) Werte; ab hier wurde sie nicht gelesen.", help: "Die Datei aufteilen.")
    case .faultCount(let limit):
      FaultText(
        "Die Datei hat mehr als \(limit) Fehler; ab hier wurde sie nicht gelesen.",
        help: "Erst die gezeigten Fehler beheben.")
    }
  }

  var english: FaultText {
    switch self {
    case .fileSize(let limit):
      FaultText("The file is larger than \(limit) bytes.", help: "Split the file.")
    case .depth(let limit):
      FaultText(
        "More than \(limit) levels are nested here; the file was not read from here on.", help: "Nest less deeply.")
    case .scalarLength(let limit):
      FaultText("This text is longer than \(limit) bytes.", help: "Shorten or split the text.")
    case .nodeCount(let limit):
      FaultText(
        "The file holds more than \(limit) values; it was not read from here on.", help: "Split the file.")
    case .faultCount(let limit):
      FaultText(
        "The file has more than \(limit) faults; it was not read from here on.",
        help: "Mend the faults shown first.")
    }
  }
}
