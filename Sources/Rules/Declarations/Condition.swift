/// When a rule objects: the closed set of forms that `when` may take.
package enum Condition: Sendable {
  case entity(EntityCondition)
  case wording(WordingCondition)
  case combination(CombinationCondition)
  case field(FieldCondition)
  case link(LinkCondition)
  case count(CountCondition)
  case exception(ExceptionFlaw)
}
