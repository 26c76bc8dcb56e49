extension Language {
  /// English in its British form.
  public static let english = Language(
    code: "en", name: "English", englishName: "English", direction: .leftToRight,
    plurals: PluralRules { $0 == 1 ? .one : .other },
    numbers: .english, qualifiers: .english, changes: .english, dates: .english,
    relativeTimes: .english, lists: .english, units: .english,
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
    nearly: Words(
      "nearly", alsoRead: ["almost", "just under", "slightly less than", "a little less than"]),
    barely: Words(
      "just over", alsoRead: ["just above", "slightly more than", "a little more than"]),
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
    knownFrom: "known from {date}", yearEnds: "year ends {date}", dayOfMonth: "{day}\u{A0}{month}",
    onDay: "on {date}", inYear: "in {date}", inPeriod: "in {date}")
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
    capitalExpenditure: "Capital expenditure, as each company states it",
    columnChart: "Column chart", stackedColumnChart: "Stacked column chart",
    barChart: "Bar chart", stackedBarChart: "Stacked bar chart", lineChart: "Line chart",
    summary: "{type}. {subtitle}.", axis: "Scale from {low} to {high}.",
    seriesSpan: "{series}: {first} {firstPeriod}, {last} {lastPeriod}",
    seriesPeak: ", highest {value} {period}",
    seriesValue: "{series}: {value} {period}", namedValue: "{name}: {value}",
    hatched: "Hatched: {status}.", lighter: "Lighter: {status}.",
    dashed: "Dashed: {status}.", hollow: "Hollow: {status}.",
    doubleStroke: "Double stroke: {status}.",
    openEnd: "Open end: at least.", dashedEnd: "Dashed end: at most.",
    range: "{status}, low to high", floor: "{status}, at least", ceiling: "{status}, at most",
    computed: .english,
    normalizedColumnChart: "Column chart of shares",
    divergingColumnChart:
      "Stacked column chart around zero",
    normalizedBarChart: "Bar chart of shares", divergingBarChart: "Stacked bar chart around zero",
    stackedAreaChart: "Stacked area chart", normalizedAreaChart: "Area chart of shares",
    areaChart: "Area chart", stepChart: "Step chart", dotChart: "Dot chart",
    dumbbellChart: "Dumbbell chart", slopeChart: "Slope chart", waterfallChart: "Waterfall chart",
    percentOfTotal: "% of total", net: "net {value}",
    bridge: "From {first} {firstPeriod} to {last} {lastPeriod}: {changes}.",
    namedBridge: "From {firstName}, {first}, to {lastName}, {last}: {changes}.",
    namedChange: "{name} {change}",
    moreChanges: Plural(one: "{n} smaller change", other: "{n} smaller changes"), change: "Change",
    total: "Total",
    pair: "{name}: {firstName} {first}, {lastName} {last}",
    rangeChart: "Range chart", pointOutlook: "{status}, one figure",
    ladder: "Ladder of guidance", outcome: "Outcome: {value}", announced: "Announced",
    panels: Plural(one: "{type} in {n} panel", other: "{type} in {n} panels"),
    freePanels: "each panel has a scale of its own",
    scatterPlot: "Scatter plot", bubbleChart: "Bubble chart", against: "{y} against {x}",
    area: "area: {measure}", extent: "{name}: {low} to {high}",
    projects: .english, trend: "Trend")
}

extension ProjectStrings {
  static let english = ProjectStrings(
    timeline: "Project timeline", operating: "operating", construction: "under construction",
    announced: "announced", cancelled: "cancelled", slipped: "end moved since it was planned",
    plannedBefore: "planned before: {date}", from: "from {date}", until: "until {date}",
    project: "Project", phase: "Phase", status: "Status", start: "Start", end: "End",
    planned: "End planned before", capacity: "Capacity", measure: "Projects by phase",
    measureWithCapacity: "Projects by phase, with their capacity")
}

// MARK: - Site

extension SiteStrings {
  static let english = SiteStrings(
    skipToContent: "Skip to content",
    mainNavigation: "Main",
    languageNavigation: "Language",
    footerNavigation: "More pages",
    home: "Home",
    briefings: "Briefings",
    data: "Data",
    companies: "Companies",
    people: "People",
    topics: "Topics",
    sources: "Sources",
    promise:
      "Every figure here states its unit, basis, period and source, and links to the data behind it.",
    publishedBy: "Published by {name}.",
    licensedUnder: "Text, charts and data: {licence}.",
    footnotes: "Notes",
    backToText: "Back to the text",
    table: "Table",
    separator: " · ",
    homePage: .english,
    briefing: .english,
    company: .english,
    citing: .english,
    series: .english,
    source: .english,
    revision: .english,
    image: .english,
    methods: .english,
    person: .english,
    records: .english,
    missingPage: .english)
}

extension HomeStrings {
  static let english = HomeStrings(
    latestBriefing: "Latest briefing",
    moreBriefings: "More briefings",
    allBriefings: "All briefings",
    headlineFigures: "Headline figures",
    previously: "{period}: {value}",
    nextUpdates: "Next updates",
    briefingsSummary: "Every briefing says on which day its data stood. Newest first.",
    noBriefings: "No briefing has been published yet.",
    pages: "Pages of the list",
    pageNumber: "{name}, page {number}",
    newer: "Newer",
    older: "Older")
}

extension BriefingStrings {
  static let english = BriefingStrings(
    published: "Published {date}",
    nextUpdate: "Next update {date}",
    about: "About this briefing",
    by: "By",
    keyPoints: "Key points",
    whyItMatters: "Why it matters",
    whatNext: "What’s next",
    cite: "Cite this briefing",
    citation: "{publisher}, “{title}”, data as of {asOf}, published {published}. {url}",
    draftCitation: "{publisher}, “{title}”, draft, data as of {asOf}. {url}",
    contents: "On this page",
    more: "Other briefings",
    older: "Earlier",
    newer: "Later",
    draft: "Draft: not published.",
    superseded: "A newer briefing replaces this one. It stays here as it was published.",
    withdrawn:
      "This briefing has been withdrawn. It stays here so that references to it can be followed.",
    note: "Note",
    correction: "Correction")
}

extension CompanyStrings {
  static let english = CompanyStrings(
    summary: "Who builds, pays for, leases and supplies data centres, and who counts them.",
    name: "Company",
    facts: "Facts",
    role: "Role",
    fiscalYearEnds: "Fiscal year ends",
    country: "Country",
    ticker: "Ticker",
    website: "Website",
    partOf: "Part of",
    alsoKnownAs: "Also known as",
    latestFigures: "Latest figures",
    owns: "Owns",
    seriesCount: "Series",
    hyperscaler: "hyperscaler",
    lab: "AI laboratory",
    developer: "data-centre developer",
    utility: "power utility",
    chip: "chip maker",
    investor: "investor",
    neocloud: "AI cloud provider",
    analyst: "analyst firm",
    publisher: "publisher")
}

extension DataStrings {
  static let english = DataStrings(
    summary:
      "Every series behind the briefings: what it counts, when it last changed and when to expect the next value.",
    other: "Other series",
    series: "Series",
    about: "About this series",
    unit: "Unit",
    basis: "Basis",
    frequency: "Frequency",
    calendar: "Years",
    nature: "Measures",
    covers: "Covers",
    processing: "Processing",
    unprocessed: "none: values as published",
    licence: "Licence",
    lastUpdated: "Last updated",
    nextExpected: "Next expected",
    notScheduled: "not scheduled",
    latest: "Latest",
    value: "Value",
    period: "Period",
    status: "Status",
    knownFrom: "Known from",
    source: "Source",
    note: "Note",
    allValues: "All values",
    outlook: "Outlook",
    usedIn: "Used in",
    downloadCSV: "Download CSV",
    cite: "Cite this series",
    citation: "{publisher}, “{title}”, data series, last updated {date}. {url}",
    noValues: "No value was known on that day.")
}

extension SourceStrings {
  static let english = SourceStrings(
    summary:
      "The documents that figures and statements come from. A title in square brackets is our description.",
    tier: "Tier {tier}",
    numbered: "Source {number}",
    tiers: "Tiers",
    tierA: "A regulator’s filing data, a company’s own page, or an analyst’s own note.",
    tierB: "Established news or trade press.",
    tierC: "An aggregator or a rewrite; confirm before relying on it.",
    accessed: "accessed {date}",
    paywalled: "behind a paywall",
    notPublic: "not public",
    filing: "filing",
    call: "earnings call",
    press: "press release",
    post: "post",
    note: "analyst note",
    permit: "permit",
    dataset: "dataset",
    interview: "interview",
    podcast: "podcast",
    report: "report",
    article: "article")
}

extension PersonStrings {
  static let english = PersonStrings(
    posts: "Posts",
    postsNote: "Only what was read in a source, with the day it was seen.",
    since: "since {from}",
    until: "until {to}",
    fromTo: "{from} to {to}",
    seenOn: "seen {date}",
    written: "Briefings by {name}",
    mentions: "Briefings that name {name}",
    disclosure: "Disclosure",
    author: "author",
    analyst: "analyst",
    executive: "executive",
    official: "official")
}

extension MissingPageStrings {
  static let english = MissingPageStrings(
    title: "Page not found",
    moved: "This page has moved",
    movedTo: "Go to its present address",
    summary:
      "There is no page at this address. The link may be mistyped, or it is older than the page’s present address."
  )
}
