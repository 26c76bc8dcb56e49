extension RecordStrings {
  static let english = RecordStrings(
    claim: .english, campus: .english, event: .english, term: .english, correction: .english,
    usedInPlaces: Plural(one: "Used in {n} place", other: "Used in {n} places"))
}

extension ClaimStrings {
  static let english = ClaimStrings(
    claims: "Claims",
    summary:
      "Who said what, in which post, when and in which document, and what has become of it. Newest first.",
    quote: "quote",
    paraphrase: "paraphrase",
    estimate: "estimate",
    forecast: "forecast",
    guidance: "guidance",
    denial: "denial",
    standing: "standing",
    superseded: "superseded",
    disputed: "disputed",
    retracted: "retracted",
    supersededNote: "A later statement has taken the place of this one.",
    disputedNote: "Others say otherwise. Both readings are shown.",
    retractedNote: "This statement has been taken back.",
    original: "Original wording",
    saidBy: "Said by",
    saidOn: "Said on",
    kind: "Kind",
    status: "Status",
    about: "About",
    locator: "Where in the document",
    confidence: "Confidence",
    high: "High: read in a named primary source",
    medium: "Medium: derived from named sources",
    low: "Low: one secondary source, or an extrapolation",
    supersededBy: "Superseded by",
    supersedes: "Supersedes",
    disputedBy: "Disputed by",
    disputes: "Disputes",
    figure: "The figure",
    stated: "As stated",
    outcome: "Outcome",
    outcomeIs: "Outcome: {value}, {verdict}",
    withinRange: "within the range",
    aboveRange: "above the range",
    belowRange: "below the range",
    above: "{percent} above what was said",
    below: "{percent} below what was said",
    asStated: "as was said",
    notAsStated: "not as was said",
    by: "What {name} said",
    aboutName: "What others said about {name}",
    usedIn: "Used in")
}

extension CampusStrings {
  static let english = CampusStrings(
    sites: "Sites",
    summary:
      "Data-centre sites by how far they have come. The same capacity counts once, whoever tells of it.",
    site: "Site",
    place: "Place",
    exact: "exact position",
    town: "known to the town",
    region: "known to the region",
    status: "Status",
    owner: "Owner",
    operatedBy: "Operator",
    users: "Users",
    overlaps: "Same capacity as",
    overlapsNote: "Capacity that two sites share is counted once.",
    milestones: "Milestones",
    milestonesNote: "Everything that was told of the site, also what later news has replaced.",
    date: "Date",
    phase: "Phase",
    wholeSite: "Whole site",
    power: "Capacity",
    basis: "Basis",
    certainty: "How known",
    reported: "reported",
    now: "Where it stands",
    sameDay:
      "Of several reports of one day, the source of the better tier counts, then the later one.",
    alsoTold: "Told on the same day, and not counted: {value} ({source})",
    chart: "Capacity by status",
    chartBasis: "Only what is told on this basis: {basis}.",
    totals: "Capacity by status",
    totalsNote:
      "Each phase counts once, as its latest milestone has it. Different bases are not added up.",
    uncertain: "Of which claimed or estimated",
    notAdded: "{site} is not added: its capacity is part of {other}.",
    count: "Sites")
}

extension EventStrings {
  static let english = EventStrings(
    timeline: "Timeline",
    summary: "What happened, quarter by quarter, with the documents that tell of it. Newest first.",
    announcement: "announcement",
    lease: "lease",
    cancellation: "cancellation",
    earnings: "results",
    permit: "permit",
    energised: "energised",
    policy: "policy",
    deal: "deal",
    note: "analyst note",
    statement: "statement",
    supersededBy: "Superseded by {event}.",
    said: "Said: {list}",
    sources: "Sources: {list}")
}

extension TermStrings {
  static let english = TermStrings(
    glossary: "Glossary",
    summary: "What the words of the industry mean here.",
    avoid: "Not used here: {list}",
    see: "See also {list}")
}

extension CorrectionStrings {
  static let english = CorrectionStrings(
    corrections: "Corrections",
    summary:
      "Every change of what was published, with what it was and what it is now. Newest first.",
    none: "Nothing that was published has been changed.",
    correction: "Correction",
    clarification: "Clarification",
    revision: "Revision",
    update: "Update",
    retraction: "Retraction",
    correctionMeans: "Mends an error of ours.",
    clarificationMeans: "Says more clearly what was right but could be misread.",
    revisionMeans: "Takes up better data from the source; nobody had erred.",
    updateMeans: "Adds what has become known since.",
    retractionMeans: "Takes back what should not have been published.",
    kinds: "Kinds of change",
    substantial: "substantial",
    minor: "minor",
    was: "Was",
    now: "Now",
    cause: "Cause",
    foundBy: "Found by",
    pages: "On",
    onPage: "Corrections and changes",
    notice: "{kind}, {date}:",
    all: "All corrections",
    feed: "Feed of corrections (Atom)")
}
