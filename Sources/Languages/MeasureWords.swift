/// The names of units, for subtitles and tables.
public struct UnitWords: Sendable {
  /// Kilowatts.
  public let kilowatts: String
  /// Megawatts.
  public let megawatts: String
  /// Gigawatts.
  public let gigawatts: String
  /// Megawatt-hours.
  public let megawattHours: String
  /// Gigawatt-hours.
  public let gigawattHours: String
  /// Terawatt-hours.
  public let terawattHours: String
  /// Per cent.
  public let percent: String
  /// A plain count.
  public let count: String
}

/// What a number counts: one label for each basis of a series.
public struct BasisWords: Sendable {
  /// `cash-ppe`.
  public let cashPPE: String
  /// `cash-ppe-gross`.
  public let cashPPEGross: String
  /// `cash-ppe-net`.
  public let cashPPENet: String
  /// `cash-capex-net`.
  public let cashCapexNet: String
  /// `incl-finance-leases`.
  public let includingFinanceLeases: String
  /// `incl-finance-lease-principal`.
  public let includingFinanceLeasePrincipal: String
  /// `finance-lease-assets`.
  public let financeLeaseAssets: String
  /// `ai-datacentre-plan`.
  public let aiDatacentrePlan: String
  /// `contract-value`.
  public let contractValue: String
  /// `investment-total`.
  public let investmentTotal: String
  /// `third-party-total`.
  public let thirdPartyTotal: String
  /// `company-headline`.
  public let companyHeadline: String
  /// `facility`.
  public let facility: String
  /// `it`.
  public let itLoad: String
  /// `grid`.
  public let grid: String
  /// `leased`.
  public let leased: String
  /// `consumption`.
  public let consumption: String
  /// `unstated`.
  public let unstated: String
}

/// What a flag letter beside a number means.
public struct FlagWords: Sendable {
  /// No flag.
  public let actual: String
  /// `e`.
  public let estimate: String
  /// `f`.
  public let forecast: String
  /// `g`.
  public let guidance: String
  /// `p`.
  public let provisional: String
  /// `b`.
  public let seriesBreak: String
  /// `c`.
  public let confidential: String
  /// `u`.
  public let lowReliability: String
  /// `x`.
  public let unavailable: String
  /// `z`.
  public let notApplicable: String
  /// `r`, which is computed from the data and never written by an author.
  public let revised: String
}

/// The statuses of capacity.
public struct StatusWords: Sendable {
  /// Made public, no more.
  public let announced: String
  /// Signed.
  public let contracted: String
  /// Allowed by the authority.
  public let permitted: String
  /// Under construction.
  public let building: String
  /// Connected to power.
  public let energised: String
  /// In use.
  public let operating: String
  /// Stopped for now.
  public let paused: String
  /// Given up.
  public let cancelled: String
  /// Said by the owner and not confirmed.
  public let claimed: String
  /// Estimated by somebody else.
  public let estimated: String
}

/// Words that describe a series.
public struct SeriesWords: Sendable {
  /// One value a year.
  public let annual: String
  /// One value a half year.
  public let halfYearly: String
  /// One value a quarter.
  public let quarterly: String
  /// One value a month.
  public let monthly: String
  /// One value a day.
  public let daily: String
  /// Values at no fixed distance.
  public let irregular: String
  /// Years as the company counts them.
  public let fiscalYears: String
  /// Years from January to December.
  public let civilYears: String
  /// A level at a moment.
  public let stock: String
  /// An amount over a period.
  public let flow: String
}
