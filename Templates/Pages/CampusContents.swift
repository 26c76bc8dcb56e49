import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// The list of data-centre sites, with their capacity by status.
struct CampusesContent: Component {
  let page: CampusesPage
  let surroundings: Surroundings

  init(_ page: CampusesPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    PageHead(words.sites, standfirst: words.summary)
    if !page.totals.rows.isEmpty {
      PageSection(Anchor.part("totals"), words.totals) {
        ScrollingTable(
          Anchor.part("totals-table"),
          columns: [
            TableColumn(words.status, .short), TableColumn(words.basis),
            TableColumn(words.power, .number), TableColumn(words.uncertain, .number),
            TableColumn(words.count, .number),
          ], rows: page.totals.rows.map(totalRow), isCaptionHidden: true
        ) { words.totals }
        p(.class("table-note")) { words.totalsNote }
        ForEach(page.totals.overlaps) { overlap in
          p(.class("table-note")) {
            words.notAdded.filled(["site": name(overlap.campus), "other": name(overlap.larger)])
          }
        }
      }
    }
    PageSection(Anchor.part("sites"), words.sites) {
      ScrollingTable(
        Anchor.part("sites-table"),
        columns: [
          TableColumn(words.site), TableColumn(words.place), TableColumn(words.power),
          TableColumn(words.owner, .words), TableColumn(words.users, .words),
        ], rows: page.entries.map(siteRow), isCaptionHidden: true
      ) { words.sites }
    }
  }

  private var words: CampusStrings { surroundings.words.records.campus }

  private func name(_ id: String) -> String {
    surroundings.site.campuses[id].map { surroundings.text($0.name) } ?? id
  }

  private func totalRow(_ total: CapacityTotals.Row) -> TableRow {
    var row = TableRow()
    row.add { surroundings.sentence(total.status.label(in: surroundings.language)) }
    row.add {
      total.power.basis.map { surroundings.sentence($0.label(in: surroundings.language)) } ?? "–"
    }
    row.add { surroundings.numbers.quantity(total.power, style: .chart) }
    row.add { total.uncertain.map { surroundings.numbers.quantity($0, style: .chart) } ?? "–" }
    row.add { "\(total.campuses.count)" }
    return row
  }

  private func siteRow(_ entry: CampusEntry) -> TableRow {
    let campus = entry.campus
    var row = TableRow()
    row.add { surroundings.campusLink(campus) }
    row.add { surroundings.place(campus.place) }
    row.add { CapacityLines(entry: entry, surroundings: surroundings) }
    row.add { links(campus.owners) }
    row.add { links(campus.users) }
    return row
  }

  private func links(_ references: [Reference]) -> LinkList {
    LinkList(
      items: references.compactMap { surroundings.companyLink($0.id) },
      language: surroundings.language)
  }
}

/// A site's capacity, a line a status and basis: `1,200 MW under construction`; of phases whose
/// capacity nobody told, the status alone.
struct CapacityLines: Component {
  let entry: CampusEntry
  let surroundings: Surroundings

  var body: some Markup {
    ul(.class("lines")) {
      ForEach(CapacityTotals([(entry.campus, entry.standing)]).rows) { row in
        li {
          surroundings.numbers.quantity(row.power, style: .chart)
          " "
          row.status.label(in: surroundings.language)
        }
      }
      ForEach(untold) { status in li { status.label(in: surroundings.language) } }
    }
  }
}

extension CapacityLines {
  private var untold: [Milestone.Status] {
    let statuses = Set(
      entry.standing.phases.filter { $0.power == nil }.map(\.milestone.status))
    return Milestone.Status.allCases.filter(statuses.contains)
  }
}

/// A data-centre site's page.
struct CampusContent: Component {
  let page: CampusPage
  let surroundings: Surroundings

  init(_ page: CampusPage) {
    self.page = page
    surroundings = Surroundings(page.context)
  }

  var body: some Markup {
    CorrectionNotices(corrections: page.corrections, surroundings: surroundings)
    PageHead(
      surroundings.text(campus.name),
      standfirst: campus.description.map { surroundings.text($0) }
    ) {
      TextLink(
        surroundings.links.href(page.context.site.campusesIndex(in: surroundings.language.code)),
        words.sites)
    }
    section(.class("facts facts-wide"), .ariaLabel(words.site)) { FactList(facts: facts) }
    if !page.overlaps.isEmpty { p(.class("table-note")) { words.overlapsNote } }
    if !page.chart.isEmpty { div(.class("prose")) { Raw(unescaped: page.chart) } }
    MilestoneTables(page: page, surroundings: surroundings)
    if !page.claims.isEmpty {
      PageSection(Anchor.part("claims"), surroundings.words.records.claim.claims) {
        ClaimEntries(entries: page.claims, surroundings: surroundings)
      }
    }
    if !page.events.isEmpty {
      PageSection(Anchor.part("events"), surroundings.words.records.event.timeline) {
        EventLines(events: page.events, surroundings: surroundings)
      }
    }
    if !page.briefings.isEmpty {
      PageSection(Anchor.part("briefings"), surroundings.words.briefings) {
        BriefingEntries(briefings: page.briefings, surroundings: surroundings)
      }
    }
    CorrectionSection(corrections: page.corrections, surroundings: surroundings)
    if !page.sources.isEmpty {
      PageSection(Anchor.part("sources"), surroundings.words.sources) {
        CitedSources(sources: page.sources, surroundings: surroundings)
      }
    }
  }

  private var campus: Campus { page.entry.campus }
  private var words: CampusStrings { surroundings.words.records.campus }

  private var facts: [FactList.Fact] {
    var facts: [FactList.Fact] = []
    if let status = page.entry.standing.status {
      facts.append(
        .init(words.status) { surroundings.sentence(status.label(in: surroundings.language)) })
    }
    facts.append(
      .init(words.power) { CapacityLines(entry: page.entry, surroundings: surroundings) })
    facts.append(.init(words.place) { "\(surroundings.place(campus.place)) (\(precision))" })
    let roles = [
      (words.owner, campus.owners), (words.operatedBy, [campus.operatedBy].compactMap(\.self)),
      (words.users, campus.users),
    ]
    for (name, references) in roles {
      let links = references.compactMap { surroundings.companyLink($0.id) }
      if !links.isEmpty {
        facts.append(.init(name) { LinkList(items: links, language: surroundings.language) })
      }
    }
    if !page.overlaps.isEmpty {
      let links = page.overlaps.map(surroundings.campusLink)
      facts.append(
        .init(words.overlaps) { LinkList(items: links, language: surroundings.language) })
    }
    return facts
  }

  private var precision: String {
    switch campus.place.precision {
    case .exact:
      [campus.place.latitude, campus.place.longitude].compactMap(\.self)
        .map { surroundings.numbers.decimal($0) + "°" }.joined(separator: " ")
    case .town: words.town
    case .region: words.region
    }
  }
}

/// Where each phase stands, and everything that was told of it.
private struct MilestoneTables: Component {
  let page: CampusPage
  let surroundings: Surroundings

  private var words: CampusStrings { surroundings.words.records.campus }
  private var phases: [CampusStanding.Phase] { page.entry.standing.phases }
  private var others: [Milestone] { phases.flatMap(\.others) }
  /// A Boolean value indicating whether more was told than how things stand now.
  private var hasHistory: Bool { page.milestones.count > phases.count }

  var body: some Markup {
    PageSection(Anchor.part("now"), words.now) {
      table(
        "now-table", words.now, phases.map { row($0.milestone, $0.power, hasNotes: !hasHistory) },
        hasNotes: !hasHistory)
      if !others.isEmpty { p(.class("table-note")) { words.sameDay } }
      ForEach(others) { other in
        p(.class("table-note")) {
          words.alsoTold.filled([
            "value": told(other),
            "source": surroundings.site.sources[other.source.id]?.publisher ?? "",
          ])
        }
      }
    }
    if hasHistory {
      PageSection(Anchor.part("milestones"), words.milestones) {
        table("milestones-table", words.milestones, page.milestones.map { row($0, $0.power) })
        p(.class("table-note")) { words.milestonesNote }
      }
    }
  }

  private func told(_ milestone: Milestone) -> String {
    let status = milestone.status.label(in: surroundings.language)
    let power = milestone.power.map { surroundings.numbers.quantity($0, style: .chart) + " " }
    return (power ?? "") + status
  }

  private func table(
    _ id: StaticString, _ name: String, _ rows: [TableRow], hasNotes: Bool = true
  ) -> some Markup {
    let columns = [
      TableColumn(words.phase, .short), TableColumn(words.status, .short),
      TableColumn(words.power, .number), TableColumn(words.date, .short),
      TableColumn(words.certainty, .short),
      TableColumn(surroundings.words.series.source, .words),
    ]
    return ScrollingTable(
      Anchor.part(id),
      columns: columns + (hasNotes ? [TableColumn(surroundings.words.series.note, .words)] : []),
      rows: rows, isCaptionHidden: true
    ) { name }
  }

  private func row(
    _ milestone: Milestone, _ power: Quantity?, hasNotes: Bool = true
  ) -> TableRow {
    let language = surroundings.language
    var row = TableRow()
    row.add {
      milestone.phase.map { surroundings.sentence($0.replacing("-", with: " ")) } ?? words.wholeSite
    }
    row.add { surroundings.sentence(milestone.status.label(in: language)) }
    row.add {
      if let power {
        surroundings.numbers.quantity(power, style: .chart)
        if let basis = power.basis { small(.class("under")) { basis.label(in: language) } }
      } else {
        "–"
      }
    }
    row.add { surroundings.dates.partialDate(milestone.date, style: .short) }
    row.add { surroundings.sentence(certainty(of: milestone)) }
    row.add {
      CitedPublisher(id: milestone.source.id, sources: page.sources, surroundings: surroundings)
    }
    if hasNotes { row.add { milestone.note.map { surroundings.text($0) } ?? "" } }
    return row
  }

  private func certainty(of milestone: Milestone) -> String {
    switch milestone.certainty {
    case .reported: words.reported
    case .claimed: surroundings.language.statuses.claimed
    case .estimated: surroundings.language.statuses.estimated
    }
  }
}

extension Surroundings {
  /// A place, from the town to the country.
  func place(_ place: Campus.Place) -> String {
    [place.town, place.region, place.country].compactMap { $0.map(text) }.joined(separator: ", ")
  }
}
