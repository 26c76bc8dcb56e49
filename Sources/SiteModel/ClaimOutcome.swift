public import Quantities

/// What a claim said of a figure, and what came of it.
public struct ClaimOutcome: Sendable {
  /// How an outcome stands to what was said.
  public enum Verdict: Hashable, Sendable {
    /// Between a range's ends.
    case within
    /// Beyond a range's high end.
    case aboveRange
    /// Beyond a range's low end.
    case belowRange
    /// Above a number, by so many per cent.
    case above(percent: ExactDecimal)
    /// Below a number, by so many per cent.
    case below(percent: ExactDecimal)
    /// As was said: the number itself, to a per cent, or on the side of a bound such as "more than".
    case same
    /// Not on the side of a bound.
    case beyondBound
  }

  /// The series.
  public let series: Series
  /// The row that the claim's own source gives, else the one that was known when it was made.
  public let stated: Observation?
  /// The actual row that is known by now, where the claim looked ahead.
  public let outcome: Observation?

  /// The figure of a claim, as known on a day; `nil` for a claim that states none.
  public init?(_ claim: Claim, on day: CivilDate, in site: Site) {
    guard let asserts = claim.asserts, let series = site.series[asserts.series.id] else {
      return nil
    }
    self.series = series
    let then = min(claim.saidOn.latest, day)
    let own = series.observations.first {
      $0.period == asserts.period && $0.source.id == claim.source.id
        && claim.saidOn.earliest <= $0.knownFrom && $0.knownFrom <= then
    }
    stated = own ?? series.observation(asserts.period, .known(on: then))
    let now = series.observation(asserts.period, .known(on: day))
    let looksAhead = stated?.isOutlook ?? [.forecast, .guidance].contains(claim.kind)
    outcome = now.flatMap { looksAhead && !$0.isOutlook ? $0 : nil }
    if stated == nil, outcome == nil { return nil }
  }

  /// How the outcome stands to what was stated; `nil` when one of them is not a number.
  public var verdict: Verdict? {
    guard let stated, let outcome = outcome?.value else { return nil }
    if let low = stated.low, let high = stated.high {
      return outcome > high ? .aboveRange : outcome < low ? .belowRange : .within
    }
    guard let value = stated.value else { return nil }
    if let holds = stated.qualifier.holds(outcome, value) { return holds ? .same : .beyondBound }
    guard let difference = outcome.subtracting(value),
      let parts = difference.magnitude.scaled(byPowerOfTen: 2)?
        .divided(by: value.magnitude, decimals: 0)
    else { return nil }
    if parts == .zero { return .same }
    return difference.isNegative ? .below(percent: parts) : .above(percent: parts)
  }
}

extension Qualifier {
  /// Whether a value keeps to a bound; `nil` for a number that is none.
  fileprivate func holds(_ value: ExactDecimal, _ bound: ExactDecimal) -> Bool? {
    switch self {
    case .exact, .about: nil
    case .moreThan: value > bound
    case .atLeast: value >= bound
    case .lessThan: value < bound
    case .atMost, .upTo: value <= bound
    }
  }
}
