import Drafts
import SourceText

/// Reads the annotated sets of `shared/corpora/annotated`: one JSON object a line, spans in code points.
struct CorpusReader {
  /// The sets with a licence that lets weights fitted on them ship (CC-BY-4.0).
  static let sets = ["germeval2014", "smartdata", "german-ler", "grascco-phi", "mobie"]

  /// Lines without id or text are passed over.
  private let line: [UInt8]
  private let record: DataValue

  static func read(_ bytes: [UInt8], set: String) throws(DataFault) -> [TrainingText] {
    var texts: [TrainingText] = []
    for part in bytes.split(separator: UInt8(ascii: "\n")) {
      let line = Array(part)
      let reader = CorpusReader(line: line, record: try JSONReader.read(line))
      if let text = reader.text(set: set) { texts.append(text) }
    }
    return texts
  }

  private func text(set: String) -> TrainingText? {
    guard let id = string("id", of: record), let text = string("text", of: record) else { return nil }
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    let annotated = list("annotated_labels", of: record).compactMap { $0.string(in: line) }
    return TrainingText(
      id: id, set: set, text: text, marks: list("spans", of: record).compactMap { mark($0, offsets) },
      hasOtherLabels: annotated.contains("LOCATION") && annotated.contains("ORGANIZATION"))
  }

  private func mark(_ span: DataValue, _ offsets: [Int]) -> TrainingText.Mark? {
    guard let start = number("start", of: span), let end = number("end", of: span), start >= 0, start < end,
      end < offsets.count, let label = label(span)
    else { return nil }
    return TrainingText.Mark(range: ByteRange(offsets[start], offsets[end]), label: label)
  }

  private func label(_ span: DataValue) -> TrainingText.Label? {
    if case .boolean(true) = span.member("ignore", in: line)?.content { return .ignored }
    switch string("label", of: span) {
    case "PERSON": return .person
    case "LOCATION", "STREET", "ADDRESS": return .place
    case "ORGANIZATION": return .organisation
    default: return nil
    }
  }

  private func string(_ key: String, of value: DataValue) -> String? {
    value.member(key, in: line)?.string(in: line)
  }

  private func number(_ key: String, of value: DataValue) -> Int? {
    value.member(key, in: line).flatMap { Int(String(decoding: line[$0.range.indices], as: UTF8.self)) }
  }

  private func list(_ key: String, of value: DataValue) -> [DataValue] {
    guard case .list(let values) = value.member(key, in: line)?.content else { return [] }
    return values
  }
}
