import Drafts
import Rules
import SourceText

/// Questions to the front matter by key paths such as `media[].alt`, where `[]` stands for every item of a list.
struct FieldQuery {
  /// A key path cut at the list that it runs through: `media[].alt` is the list `media` and the rest `alt`.
  private struct Path {
    let list: [Substring]?
    let rest: [Substring]

    init(_ text: String) {
      let keys = text.split(separator: ".")
      if let index = keys.firstIndex(where: { $0.hasSuffix("[]") }) {
        list = keys[..<index] + [keys[index].dropLast(2)]
        rest = Array(keys[(index + 1)...])
      } else {
        list = nil
        rest = keys
      }
    }
  }

  private let frontMatter: FrontMatter

  init(_ frontMatter: FrontMatter) {
    self.frontMatter = frontMatter
  }

  /// The places (bytes of the file) at which the field is missing or empty although all tests hold: list items, or the
  /// front matter as a whole.
  func itemsLacking(_ require: String, where tests: [FieldTest]) -> [ByteRange] {
    let wanted = Path(require)
    let paths = tests.map { (test: $0, path: Path($0.key)) }
    let ofSameItem = paths.filter { $0.path.list != nil && $0.path.list == wanted.list }
    let ofDraft = paths.filter { !($0.path.list != nil && $0.path.list == wanted.list) }
    guard ofDraft.allSatisfy({ holdsAnywhere($0.test, at: $0.path) }) else { return [] }
    guard let list = wanted.list else {
      return isPresent(value(at: wanted.rest, in: frontMatter.fields)) ? [] : [frontMatter.range]
    }
    let items = value(at: list, in: frontMatter.fields)?.elements ?? []
    return items.filter { item in
      ofSameItem.allSatisfy { holds($0.test, of: value(at: $0.path.rest, in: item)) }
        && !isPresent(value(at: wanted.rest, in: item))
    }.map(\.range)
  }

  /// The places of a date (`YYYY-MM-DD`) that is before `today`; none where today is not known.
  func datesPast(_ key: String, today: CalendarDate?) -> [ByteRange] {
    guard let today else { return [] }
    let path = Path(key)
    let items = path.list.map { value(at: $0, in: frontMatter.fields)?.elements ?? [] }
    let dates =
      items.map { $0.compactMap { value(at: path.rest, in: $0) } }
      ?? [value(at: path.rest, in: frontMatter.fields)].compactMap(\.self)
    return dates.filter { $0.text.flatMap { CalendarDate($0) }.map { $0 < today } ?? false }.map(\.range)
  }

  private func holdsAnywhere(_ test: FieldTest, at path: Path) -> Bool {
    guard let list = path.list else { return holds(test, of: value(at: path.rest, in: frontMatter.fields)) }
    let items = value(at: list, in: frontMatter.fields)?.elements ?? []
    return items.contains { holds(test, of: value(at: path.rest, in: $0)) }
  }

  private func holds(_ test: FieldTest, of value: FrontMatterValue?) -> Bool {
    value?.elements.contains { $0.text.map(test.values.contains) ?? false } ?? false
  }

  private func isPresent(_ value: FrontMatterValue?) -> Bool {
    value?.elements.contains { $0.text.map { !$0.isEmpty } ?? true } ?? false
  }

  private func value(at keys: [Substring], in fields: [FrontMatterField]) -> FrontMatterValue? {
    guard let first = keys.first, let field = fields.first(where: { $0.key == first }) else { return nil }
    return value(at: Array(keys.dropFirst()), in: field.value)
  }

  private func value(at keys: [Substring], in value: FrontMatterValue) -> FrontMatterValue? {
    if keys.isEmpty { return value }
    guard case .table(let fields) = value.content else { return nil }
    return self.value(at: keys, in: fields)
  }
}
