extension Language {
  /// English in its British form.
  public static let english = Language(
    code: "en", name: "English", englishName: "English", direction: .leftToRight,
    plurals: PluralRules { $0 == 1 ? .one : .other },
    numbers: .english, qualifiers: .english, dates: .english, lists: .english, units: .english,
    bases: .english, flags: .english, statuses: .english, series: .english, charts: .english,
    strings: .english)
}

// MARK: - Numbers

extension NumberWords {
  static let english = NumberWords(
    decimalSeparator: ".", groupSeparator: ",",
    thousand: Magnitude(prose: "thousand", chart: "thousand"),
    million: Magnitude(prose: "million", chart: "m", alsoRead: ["mn"]),
    billion: Magnitude(prose: "billion", chart: "bn"),
    trillion: Magnitude(prose: "trillion", chart: "tn"),
    misleading: [
      Misleading("K", instead: "thousand"), Misleading("k", instead: "thousand"),
      Misleading("M", instead: "million"), Misleading("MM", instead: "million"),
      Misleading("B", instead: "billion"), Misleading("b", instead: "billion"),
      Misleading("T", instead: "trillion"), Misleading("t", instead: "trillion"),
    ],
    percent: ["per cent", "percent"],
    currencies: [
      CurrencyName("US dollars", "USD"), CurrencyName("dollars", "USD"),
      CurrencyName("rupiah", "IDR"), CurrencyName("euros", "EUR"), CurrencyName("yen", "JPY"),
      CurrencyName("yuan", "CNY"),
    ],
    ranges: [RangeForm("between", "and"), RangeForm("from", "to"), RangeForm("", "to")])
}

extension QualifierWords {
  static let english = QualifierWords(
    exact: Words("exactly"),
    about: Words("about", alsoRead: ["around", "roughly", "approximately", "some", "close to"]),
    nearly: Words("nearly", alsoRead: ["almost"]),
    moreThan: Words("more than", alsoRead: ["over", "above", "in excess of", "exceeding"]),
    atLeast: Words(
      "at least", alsoRead: ["no less than", "not less than", "a minimum of"],
      after: ["or more"]),
    lessThan: Words("less than", alsoRead: ["under", "below", "fewer than"]),
    atMost: Words(
      "at most", alsoRead: ["no more than", "not more than", "a maximum of"], after: ["or less"]),
    upTo: Words("up to", alsoRead: ["as much as", "as many as"]))
}

// MARK: - Dates

extension DateWords {
  static let english = DateWords(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    alsoRead: [MonthName("Sept", 9)],
    day: "{day}\u{A0}{month} {year}", month: "{month} {year}", moment: "{date}, {time} {zone}",
    timeSeparator: ":", fiscalYear: "FY{year}", quarter: "Q{number}\u{A0}{year}",
    half: "H{number}\u{A0}{year}", stretch: "{first} – {last}", dataAsOf: "Data as of {date}",
    knownFrom: "known from {date}", yearEnds: "year ends {date}", dayOfMonth: "{day}\u{A0}{month}")
}

// MARK: - Lists

extension ListWords {
  static let english = ListWords(
    pair: " and ", comma: ", ", last: " and ", orPair: " or ", orLast: " or ")
}

// MARK: - Measures

extension UnitWords {
  static let english = UnitWords(
    kilowatts: "kilowatts", megawatts: "megawatts", gigawatts: "gigawatts",
    megawattHours: "megawatt-hours", gigawattHours: "gigawatt-hours",
    terawattHours: "terawatt-hours", percent: "per cent", count: "number")
}

extension BasisWords {
  static let english = BasisWords(
    cashPPE: "cash paid for property and equipment",
    cashPPEGross: "cash paid for property and equipment, before disposals and incentives",
    cashPPENet: "cash paid for property and equipment, net of disposals",
    cashCapexNet: "cash capital expenditure, net of sale proceeds and incentives",
    includingFinanceLeases: "capital expenditure including assets taken on under finance leases",
    includingFinanceLeasePrincipal:
      "capital expenditure including principal repaid on finance leases",
    financeLeaseAssets: "assets taken on under finance leases",
    aiDatacentrePlan: "planned spending on AI data centres",
    contractValue: "value of contracts",
    investmentTotal: "total investment announced",
    thirdPartyTotal: "total as compiled by a third party",
    companyHeadline: "headline figure as the company states it",
    facility: "facility power",
    itLoad: "critical IT load",
    grid: "grid connection",
    leased: "leased capacity",
    consumption: "electricity consumed",
    unstated: "basis not stated")
}

extension FlagWords {
  static let english = FlagWords(
    actual: "actual", estimate: "estimate", forecast: "forecast", guidance: "company guidance",
    provisional: "provisional", seriesBreak: "break in series", confidential: "confidential",
    lowReliability: "low reliability", unavailable: "not available",
    notApplicable: "not applicable", revised: "revised")
}

extension StatusWords {
  static let english = StatusWords(
    announced: "announced", contracted: "contracted", permitted: "permitted",
    building: "under construction", energised: "energised", operating: "operating",
    paused: "paused", cancelled: "cancelled", claimed: "claimed", estimated: "estimated")
}

extension SeriesWords {
  static let english = SeriesWords(
    annual: "annual", halfYearly: "half-yearly", quarterly: "quarterly", monthly: "monthly",
    daily: "daily", irregular: "irregular", fiscalYears: "fiscal years",
    civilYears: "calendar years", stock: "level", flow: "amount over the period")
}

// MARK: - Charts

extension ChartStrings {
  static let english = ChartStrings(
    notAvailable: "n/a", noData: "No data to show", period: "Period", category: "Name",
    table: Plural(one: "Table, {n} row", other: "Table, {n} rows"), download: "CSV",
    number: "Chart {number}", source: "Source:", sources: "Sources:", note: "Note:",
    columnChart: "Column chart", stackedColumnChart: "Stacked column chart",
    barChart: "Bar chart", stackedBarChart: "Stacked bar chart", lineChart: "Line chart",
    summary: "{type}. {subtitle}.", axis: "Scale from {low} to {high}.",
    seriesSpan: "{series}: {first} in {firstPeriod}, {last} in {lastPeriod}",
    seriesPeak: ", highest {value} in {period}",
    seriesValue: "{series}: {value} in {period}", namedValue: "{name}: {value}",
    hatched: "Hatched: {status}.", lighter: "Lighter: {status}.",
    dashed: "Dashed: {status}.", hollow: "Hollow: {status}.",
    openEnd: "Open end: at least.", dashedEnd: "Dashed end: at most.",
    range: "{status}, low to high", floor: "{status}, at least", ceiling: "{status}, at most")
}

// MARK: - Site

extension SiteStrings {
  static let english = SiteStrings()
}
