import PolicyYAML
import SourceText

extension ValueReader where Value == CountCondition {
  static let countCondition = ValueReader.object(CountFields.object) { keyed in
    let (subject, limits) = (keyed[CountFields.subject], keyed[CountFields.limits])
    if keyed.node(CountFields.limits.key)?.sequence?.isEmpty == true {
      keyed.context.report(.emptyList, at: keyed.range(of: CountFields.limits))
    }
    guard let subject, let limits else { return nil }
    return CountCondition(subject: subject, limits: limits)
  }
}

extension ValueReader where Value == CountLimit {
  /// A limit; one that nobody has looked at for a year gives a warning.
  static let countLimit = ValueReader.object(CountLimitFields.object) { keyed in
    let (channels, moreThan) = (keyed[CountLimitFields.channels] ?? [], keyed[CountLimitFields.moreThan])
    let (atMost, unit) = (keyed[CountLimitFields.atMost], keyed[CountLimitFields.unit])
    let (linkLength, checkedOn) = (keyed[CountLimitFields.linkLength], keyed[CountLimitFields.checkedOn])
    guard let moreThan, let checkedOn else { return nil }
    if let atMost, atMost <= moreThan {
      keyed.context.report(
        .expectedInteger(String(atMost), range: moreThan + 1...1_000_000), at: keyed.range(of: CountLimitFields.atMost))
    }
    if let today = keyed.context.names.today, checkedOn.nextYear < today {
      let name = channels.first ?? CountLimitFields.moreThan.key
      keyed.context.report(.uncheckedLaw(name, since: checkedOn), at: keyed.range(of: CountLimitFields.checkedOn))
    }
    return CountLimit(
      channels: channels, moreThan: moreThan, atMost: atMost, unit: unit ?? .codePoints, linkLength: linkLength,
      checkedOn: checkedOn)
  }
}
