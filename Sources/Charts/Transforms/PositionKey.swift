package import Quantities

/// What makes two points stand at one position: a category's name, or a place in time that fiscal
/// and civil years share.
enum PositionKey: Hashable {
  case category(String)
  /// A place among periods of one length.
  case ordinal(Frequency, Int)
  /// A day or a stretch, which have no fixed distance.
  case irregular(Period)
  /// The day or the month of an announcement.
  case announced(PartialDate)

  init(_ position: ChartPosition) {
    switch position {
    case .category(let name): self = .category(name)
    case .period(let period):
      switch period.kind {
      case .year(let year): self = .ordinal(.annual, year)
      case .half(let half, let year): self = .ordinal(.halfYearly, year * 2 + half - 1)
      case .quarter(let quarter, let year): self = .ordinal(.quarterly, year * 4 + quarter - 1)
      case .month(let month, let year): self = .ordinal(.monthly, year * 12 + month - 1)
      case .day, .stretch: self = .irregular(period)
      }
    }
  }

  /// The kind of position, for messages.
  var kind: String {
    switch self {
    case .category: "category"
    case .ordinal(let frequency, _): frequency.rawValue
    case .irregular(let period): period.frequency.rawValue
    case .announced: "announcement"
    }
  }

  /// The civil period at a place in time.
  static func period(_ frequency: Frequency, _ ordinal: Int) -> Period? {
    switch frequency {
    case .annual: Period(year: ordinal)
    case .halfYearly: Period(half: ordinal % 2 + 1, year: ordinal / 2)
    case .quarterly: Period(quarter: ordinal % 4 + 1, year: ordinal / 4)
    case .monthly: Period(month: ordinal % 12 + 1, year: ordinal / 12)
    case .daily, .irregular: nil
    }
  }
}

extension ChartSpec {
  /// What makes points stand at one position of its mark.
  func key(of point: ChartPoint) -> PositionKey { mark.mark.positionKey(of: point) }
}

extension ChartPosition {
  /// The position in machine form.
  package var code: String {
    switch self {
    case .period(let period): period.description
    case .category(let name): name
    }
  }
}

extension PeriodSelection {
  /// A Boolean value indicating whether a position is shown; categories always are.
  func contains(_ position: ChartPosition) -> Bool {
    if case .period(let period) = position { contains(period) } else { true }
  }

  /// A Boolean value indicating whether a period is shown: one of a list, or one that lies between
  /// the first day of a range and its last; whose years they are does not matter.
  package func contains(_ period: Period) -> Bool {
    switch self {
    case .list(let periods):
      let key = PositionKey(.period(period))
      return periods.contains { PositionKey(.period($0)) == key }
    case .range(let first, let last):
      guard let start = first.nominalDays?.lowerBound, let end = last.nominalDays?.upperBound,
        let days = period.nominalDays
      else { return false }
      return start <= days.lowerBound && days.upperBound <= end
    }
  }
}

extension Period {
  /// Its days; a fiscal year counts as its civil namesake.
  var nominalDays: ClosedRange<CivilDate>? { interval(fiscalYearEnd: .endOfYear) }
}
