/// What part of a draft a segment is, as rules name it.
package enum Scope: Hashable, Sendable {
  case prose
  case heading
  case listItem
  case tableCell
  case quote
  case linkText
  case linkTarget
  case altText
  case title
  case code
  /// A scalar of the front matter, with the path of its key: `media[0].alt`. A key that is no plain identifier is `…`,
  /// since it may be what must not be printed.
  case frontMatter(String)
  /// A value of an HTML attribute, or a number of JSON, that is none of the above; with its name.
  case attribute(String)
  case comment
  case fileName
  /// What no reader sees and no other scope covers: unused definitions' labels, surplus table cells, raw remains.
  case uncovered
}
