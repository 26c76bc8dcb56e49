public import Languages

extension Basis {
  /// The label in a language: `cash paid for property and equipment`.
  public func label(in language: Language) -> String {
    let words = language.bases
    return switch self {
    case .cashPPE: words.cashPPE
    case .cashPPEGross: words.cashPPEGross
    case .cashPPENet: words.cashPPENet
    case .cashCapexNet: words.cashCapexNet
    case .includingFinanceLeases: words.includingFinanceLeases
    case .includingFinanceLeasePrincipal: words.includingFinanceLeasePrincipal
    case .financeLeaseAssets: words.financeLeaseAssets
    case .aiDatacentrePlan: words.aiDatacentrePlan
    case .contractValue: words.contractValue
    case .investmentTotal: words.investmentTotal
    case .thirdPartyTotal: words.thirdPartyTotal
    case .companyHeadline: words.companyHeadline
    case .facility: words.facility
    case .itLoad: words.itLoad
    case .grid: words.grid
    case .leased: words.leased
    case .consumption: words.consumption
    case .unstated: words.unstated
    }
  }
}

extension Flag {
  /// What the flag means in a language: `estimate`.
  public func label(in language: Language) -> String {
    let words = language.flags
    return switch self {
    case .estimate: words.estimate
    case .forecast: words.forecast
    case .guidance: words.guidance
    case .provisional: words.provisional
    case .seriesBreak: words.seriesBreak
    case .confidential: words.confidential
    case .lowReliability: words.lowReliability
    case .unavailable: words.unavailable
    case .notApplicable: words.notApplicable
    }
  }
}

extension Frequency {
  /// The frequency in a language: `quarterly`.
  public func label(in language: Language) -> String {
    let words = language.series
    return switch self {
    case .annual: words.annual
    case .halfYearly: words.halfYearly
    case .quarterly: words.quarterly
    case .monthly: words.monthly
    case .daily: words.daily
    case .irregular: words.irregular
    }
  }
}

extension CalendarKind {
  /// The years in a language: `fiscal years`.
  public func label(in language: Language) -> String {
    self == .fiscal ? language.series.fiscalYears : language.series.civilYears
  }
}

extension Nature {
  /// The nature in a language: `level`.
  public func label(in language: Language) -> String {
    self == .stock ? language.series.stock : language.series.flow
  }
}

extension Unit {
  /// The unit with its scale, for subtitles and heads of tables: `US$ bn`, `GW`, `%`.
  public func label(in language: Language, scale: Scale = .one) -> String {
    let word = language.numbers[scale]?.chart
    let magnitude = word.map { " \($0)" } ?? ""
    return switch dimension {
    case .currency(let code): (Currency.sign(of: code) ?? code) + magnitude
    case .ratio: (word.map { "\($0) " } ?? "") + "%"
    case .count: word ?? language.units.count
    case .power, .energy: (word.map { "\($0) " } ?? "") + code
    }
  }

  /// The unit's name in a language: `gigawatts`; a currency's code.
  public func name(in language: Language) -> String {
    switch code {
    case "kW": language.units.kilowatts
    case "MW": language.units.megawatts
    case "GW": language.units.gigawatts
    case "MWh": language.units.megawattHours
    case "GWh": language.units.gigawattHours
    case "TWh": language.units.terawattHours
    case "percent": language.units.percent
    case "count": language.units.count
    default: code
    }
  }
}
