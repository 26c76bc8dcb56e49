import Charts
import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// A look without looks: what pages say, a line each, so that tests read as the feature.
struct PlainTheme: Theme {
  init(site: Site, linkStyle: LinkStyle) {}

  var assets: [Asset] { [Asset(Permalink("assets/plain.css"), Array("/* plain */\n".utf8))] }

  func write(_ page: HomePage, to buffer: inout MarkupBuffer) {
    line("home \(page.context.language.code)", &buffer)
    for headline in page.headlines {
      line("headline \(headline.series.id) \(headline.row.period)", &buffer)
    }
    list(page.briefings, page.context, &buffer)
  }

  func write(_ page: BriefingPage, to buffer: inout MarkupBuffer) {
    line("briefing \(page.briefing.id) \(page.context.language.code)", &buffer)
    line("title \(page.edition.title)", &buffer)
    for point in page.keyPoints { bytes("point ", point, &buffer) }
    for entry in page.contents {
      line("heading \(entry.level) #\(entry.id) \(entry.text)", &buffer)
    }
    bytes("", page.body, &buffer)
    for entry in page.since {
      let source = entry.source.map { "source \($0.number) \($0.source.id)" } ?? "no source"
      line(
        "since \(entry.number) \(entry.series.id) \(entry.revision.was.period) "
          + "\(entry.revision.kind): \(entry.revision.was.plain) to \(entry.revision.now.plain) "
          + "(\(entry.revision.now.knownFrom), \(source))", &buffer)
    }
    corrections(page.corrections, &buffer)
    sources(page.sources, &buffer)
    credits(page.images, page.context.language, &buffer)
    if let picture = page.picture {
      let size = "\(picture.card.width) × \(picture.card.height)"
      line("picture \(picture.card.permalink.path) \(size) \(picture.alt)", &buffer)
    }
  }

  func write(_ page: BriefingsIndexPage, to buffer: inout MarkupBuffer) {
    line(
      "briefings \(page.list.number.map(String.init) ?? "newest")", &buffer)
    list(page.list.briefings, page.context, &buffer)
  }

  func write(_ page: CompaniesIndexPage, to buffer: inout MarkupBuffer) {
    for row in page.rows {
      line("\(row.company.name) \(row.briefingCount) \(row.seriesCount)", &buffer)
    }
  }

  func write(_ page: CompanyPage, to buffer: inout MarkupBuffer) {
    line("company \(page.company.name)", &buffer)
    for entry in page.campuses { line("site \(entry.campus.id)", &buffer) }
    for entry in page.claims { claim(entry, page.context, &buffer) }
    for entry in page.claimsAbout { claim(entry, page.context, &buffer) }
    for event in page.events { line("event \(event.id)", &buffer) }
    list(page.list.briefings, page.context, &buffer)
  }

  func write(_ page: PersonPage, to buffer: inout MarkupBuffer) {
    line("person \(page.person.name)", &buffer)
    for entry in page.claims { claim(entry, page.context, &buffer) }
    list(page.mentions, page.context, &buffer)
  }

  func write(_ page: TopicPage, to buffer: inout MarkupBuffer) {
    line("topic \(page.context.text(page.topic.name))", &buffer)
    list(page.list.briefings, page.context, &buffer)
  }

  func write(_ page: DataIndexPage, to buffer: inout MarkupBuffer) {
    for row in page.rows {
      line("\(row.series.id) \(row.latest?.period.description ?? "-")", &buffer)
    }
  }

  func write(_ page: SeriesPage, to buffer: inout MarkupBuffer) {
    line("series \(page.series.id)", &buffer)
    for row in page.current {
      line("current \(row.period) \(row.value?.description ?? "-")", &buffer)
    }
    for row in page.replaced {
      line("replaced \(row.period) \(row.value?.description ?? "-")", &buffer)
    }
    corrections(page.corrections, &buffer)
    list(page.briefings, page.context, &buffer)
  }

  func write(_ page: SourcesPage, to buffer: inout MarkupBuffer) {
    for row in page.rows { line("\(row.source.id) used in \(row.useCount) places", &buffer) }
  }

  func write(_ page: ClaimsPage, to buffer: inout MarkupBuffer) {
    for entry in page.entries { claim(entry, page.context, &buffer) }
  }

  func write(_ page: ClaimPage, to buffer: inout MarkupBuffer) {
    claim(page.entry, page.context, &buffer)
    for (name, entries) in [
      ("superseded by", page.supersededBy), ("supersedes", page.supersedes),
      ("disputed by", page.disputedBy), ("disputes", page.disputes),
    ] {
      for entry in entries { line("\(name) \(entry.claim.id)", &buffer) }
    }
    for event in page.events { line("event \(event.id)", &buffer) }
    corrections(page.corrections, &buffer)
    list(page.briefings, page.context, &buffer)
    sources(page.sources, &buffer)
  }

  func write(_ page: CampusesPage, to buffer: inout MarkupBuffer) {
    for row in page.totals.rows {
      let power = NumberFormat(page.context.language).quantity(row.power)
      line("\(row.status) \(row.power.basis?.rawValue ?? "-") \(power) \(row.campuses)", &buffer)
    }
    for overlap in page.totals.overlaps {
      line("\(overlap.campus) is part of \(overlap.larger)", &buffer)
    }
    for entry in page.entries { line("site \(entry.campus.id)", &buffer) }
  }

  func write(_ page: CampusPage, to buffer: inout MarkupBuffer) {
    line("site \(page.entry.campus.id)", &buffer)
    let numbers = NumberFormat(page.context.language)
    for phase in page.entry.standing.phases {
      let power = phase.power.map { numbers.quantity($0) } ?? "-"
      line(
        "phase \(phase.id ?? "-") \(phase.milestone.status) \(power), beside \(phase.others.count)",
        &buffer)
    }
    for entry in page.claims { claim(entry, page.context, &buffer) }
    for event in page.events { line("event \(event.id)", &buffer) }
    bytes("", page.chart, &buffer)
    corrections(page.corrections, &buffer)
    list(page.briefings, page.context, &buffer)
    sources(page.sources, &buffer)
  }

  func write(_ page: TimelinePage, to buffer: inout MarkupBuffer) {
    for group in page.groups {
      line("\(group.period)", &buffer)
      for event in group.events { line("event \(event.id)", &buffer) }
    }
  }

  func write(_ page: GlossaryPage, to buffer: inout MarkupBuffer) {
    for term in page.terms { line("term \(term.id)", &buffer) }
  }

  func write(_ page: CorrectionsPage, to buffer: inout MarkupBuffer) {
    for entry in page.entries {
      corrections([entry.correction], &buffer)
      list(entry.briefings, page.context, &buffer)
    }
  }

  func write(_ page: SourcePage, to buffer: inout MarkupBuffer) {
    line("source \(page.source.id)", &buffer)
    for series in page.series { line("series \(series.id)", &buffer) }
    for entry in page.claims { claim(entry, page.context, &buffer) }
    for event in page.events { line("event \(event.id)", &buffer) }
    for campus in page.campuses { line("site \(campus.id)", &buffer) }
    corrections(page.corrections, &buffer)
    list(page.briefings, page.context, &buffer)
  }

  func write(_ mark: ClaimMark, to buffer: inout MarkupBuffer) {
    buffer.raw(bytes: mark.html)
    buffer.raw("[\(mark.cited.number) @ \(mark.href)]")
  }

  private func claim(
    _ entry: ClaimEntry, _ context: PageContext, _ buffer: inout MarkupBuffer
  ) {
    let post = context.site.people[entry.claim.speaker.id]?.post(on: entry.claim.saidOn)
    let title = post.map { " as " + context.text($0.title) } ?? ""
    line(
      "claim \(entry.claim.id) \(entry.claim.status) by \(entry.claim.speaker.id)\(title)", &buffer)
    if let stated = entry.outcome?.stated?.value { line("stated \(stated)", &buffer) }
    if let outcome = entry.outcome?.outcome {
      let verdict = entry.outcome?.verdict.map { ", \($0)" } ?? ""
      line("outcome \(outcome.value?.description ?? "-")\(verdict)", &buffer)
    }
  }

  private func corrections(_ corrections: [Correction], _ buffer: inout MarkupBuffer) {
    for correction in corrections { line("correction \(correction.id)", &buffer) }
  }

  func write(_ page: MethodsPage, to buffer: inout MarkupBuffer) {
    line("methods \(page.context.language.code)", &buffer)
  }

  func write(_ page: TextPage, to buffer: inout MarkupBuffer) {
    bytes("", page.body ?? Array("left out".utf8), &buffer)
    credits(page.images, page.context.language, &buffer)
  }

  func write(_ page: NotFoundPage, to buffer: inout MarkupBuffer) {
    line("not found, home is \(page.context.links.href(Permalink("")))", &buffer)
  }

  func write(_ page: RedirectPage, to buffer: inout MarkupBuffer) {
    line("moved to \(page.context.links.href(page.target))", &buffer)
  }

  func write(_ block: ChartBlock, to buffer: inout MarkupBuffer) {
    line("chart \(block.chart.id): \(block.chart.title ?? "")", &buffer)
    // A chart of the program's own has no file of its data.
    if block.csv == nil { buffer.text(utf8: block.chart.csv) }
  }

  func write(_ block: DataTableBlock, to buffer: inout MarkupBuffer) {
    line("table \(block.id): \(block.title)", &buffer)
    block.table.write(to: &buffer)
  }

  func write(_ block: ImageBlock, to buffer: inout MarkupBuffer) {
    let kind = "\(block.standsAlone ? "figure" : "inline")\(block.isFirst ? " first" : "")"
    img(
      .class(kind), .src(block.src), .alt(block.alt), .width(block.width), .height(block.height)
    ).write(to: &buffer)
    guard block.standsAlone else { return }
    if let caption = block.caption { line("caption \(caption)", &buffer) }
    credits([block.credit], block.context.language, &buffer)
  }

  func write(_ block: NoteBlock, to buffer: inout MarkupBuffer) {
    bytes("note ", block.html, &buffer)
  }

  func write(_ mark: FigureMark, to buffer: inout MarkupBuffer) {
    buffer.literal("{")
    buffer.raw(bytes: mark.html)
    let since = mark.since.map { " (\($0.kind), see \($0.number))" } ?? ""
    buffer.raw(" = \(mark.value ?? "range") @ \(mark.href)\(since)}")
  }

  func write(_ mark: SourceMark, to buffer: inout MarkupBuffer) {
    buffer.raw(bytes: mark.html)
    buffer.raw("[\(mark.cited.number)]")
  }

  private func list(_ briefings: [Briefing], _ context: PageContext, _ buffer: inout MarkupBuffer) {
    for briefing in briefings {
      line("- \(context.links.href(briefing.permalink(in: context.language.code)))", &buffer)
    }
  }

  private func credits(
    _ images: [CreditedImage], _ language: Language, _ buffer: inout MarkupBuffer
  ) {
    for image in images {
      line(
        "credit \(image.words.text(in: language.code)) \(image.licence?.name ?? "-") "
          + "\(image.source?.id ?? "-") for '\(image.name)'", &buffer)
    }
  }

  private func sources(_ sources: [CitedSource], _ buffer: inout MarkupBuffer) {
    for cited in sources { line("source \(cited.number) \(cited.source.id)", &buffer) }
  }

  private func line(_ text: String, _ buffer: inout MarkupBuffer) { buffer.text(text + "\n") }

  private func bytes(_ head: String, _ bytes: [UInt8], _ buffer: inout MarkupBuffer) {
    buffer.text(head)
    buffer.raw(bytes: bytes)
    buffer.literal("\n")
  }
}

extension Observation {
  /// The value, or the ends of a range.
  fileprivate var plain: String {
    if let value { return value.description }
    return "\(low?.description ?? "")–\(high?.description ?? "")"
  }
}
