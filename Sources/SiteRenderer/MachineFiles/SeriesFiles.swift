internal import Languages
internal import Markup
internal import Quantities
internal import SiteModel

/// The files in which a series can be downloaded.
struct SeriesFiles {
  let series: Series
  let site: Site
  /// The days whose knowledge briefings state that use the series, sorted.
  let vintages: [CivilDate]

  /// Every file: of the whole series and at each vintage the table, what it means, and all of it as
  /// JSON.
  var all: [RenderedFile] {
    let days = Set(vintages.compactMap { series.tableDay(knownOn: $0) }).sorted()
    return files(of: series.observations, site.csv(ofSeries: series.id))
      + days.flatMap { day in
        files(
          of: series.observations.filter { $0.knownFrom <= day },
          site.csv(of: series, knownOn: day))
      }
  }

  private func files(of rows: [Observation], _ table: Permalink) -> [RenderedFile] {
    let metadata = SeriesMetadata(series, rows, table, site)
    let record = SeriesRecord(series, rows, table, site)
    return [
      file(table, SeriesFiles.csv(of: rows)),
      file(site.csvMetadata(ofTable: table), metadata.json.fileBytes(levels: 3)),
      file(site.json(ofTable: table), record.json.fileBytes()),
    ]
  }

  private func file(_ permalink: Permalink, _ bytes: [UInt8]) -> RenderedFile {
    RenderedFile(permalink: permalink, bytes: bytes, origin: series.path)
  }

  /// The names of the columns, those of `Content/data/`.
  static let columns = [
    "period", "value", "low", "high", "qualifier", "flag", "known_from", "source", "note",
  ]

  /// Rows as a table.
  static func csv(of rows: [Observation]) -> [UInt8] {
    var writer = CSVWriter(columns: columns)
    for row in rows {
      writer.add([
        .text(row.period.description), .number(row.value?.description ?? ""),
        .number(row.low?.description ?? ""), .number(row.high?.description ?? ""),
        .text(row.qualifier.sign), .text(row.flag?.rawValue ?? ""),
        .text(row.knownFrom.description), .text(row.source.id), .text(row.note ?? ""),
      ])
    }
    return writer.bytes
  }
}

/// Rows of a series with all that is said of it, as JSON.
struct SeriesRecord {
  private let series: Series
  private let rows: [Observation]
  private let table: Permalink
  private let site: Site

  init(_ series: Series, _ rows: [Observation], _ table: Permalink, _ site: Site) {
    (self.series, self.rows, self.table, self.site) = (series, rows, table, site)
  }

  var json: JSON {
    let base = site.settings.baseURL
    return .members([
      "id": .string(series.id),
      "title": texts(series.title),
      "description": series.description.map(texts),
      "unit": .string(series.unit.code),
      "scale": .string(series.scale.rawValue),
      "basis": .string(series.basis.rawValue),
      "frequency": .string(series.frequency.rawValue),
      "calendar": .string(series.calendar.rawValue),
      "nature": .string(series.nature.rawValue),
      "decimals": .number("\(series.decimals)"),
      "entity": entity,
      "processing": series.processing.map(texts),
      "licence": site.licence(of: series).map { .string($0.id) },
      "last_updated": rows.map(\.knownFrom).max().map { .string($0.description) },
      "next_update": series.nextUpdate.map { .string($0.description) },
      "pages": .object(
        site.settings.languages.map { language in
          JSON.Member(
            language.code,
            .string(base + site.permalink(ofSeries: series.id, in: language.code).path))
        }),
      "csv": .string(base + table.path),
      "observations": .array(rows.map(observation)),
      "sources": .array(sources),
    ])
  }

  /// The company, and where its fiscal year ends.
  private var entity: JSON? {
    guard let company = series.entity.flatMap({ site.companies[$0.id] }) else { return nil }
    return .members([
      "id": .string(company.id), "name": .string(company.name),
      "fiscal_year_end": company.fiscalYearEnd.map { .string($0.description) },
    ])
  }

  private func texts(_ text: LocalizedText) -> JSON {
    .object(
      site.settings.languages.map { JSON.Member($0.code, .string(text.text(in: $0.code))) })
  }

  /// A row; its period also as the days from and to.
  private func observation(_ row: Observation) -> JSON {
    let yearEnd = series.entity.flatMap { site.companies[$0.id]?.fiscalYearEnd }
    let span = row.period.interval(fiscalYearEnd: yearEnd)
    return .members([
      "period": .string(row.period.description),
      "start": span.map { .string($0.lowerBound.description) },
      "end": span.map { .string($0.upperBound.description) },
      "value": number(row.value), "low": number(row.low), "high": number(row.high),
      "qualifier": row.qualifier == .exact ? nil : .string(row.qualifier.rawValue),
      "flag": row.flag.map { .string($0.rawValue) },
      "known_from": .string(row.knownFrom.description),
      "source": .string(row.source.id),
      "note": row.note.map { .string($0) },
    ])
  }

  private func number(_ value: ExactDecimal?) -> JSON? { value.map { .number($0.description) } }

  private var sources: [JSON] {
    Set(rows.map(\.source.id)).sorted().compactMap { site.sources[$0] }.map {
      source in
      .members([
        "id": .string(source.id), "title": .string(source.title),
        "publisher": .string(source.publisher), "type": .string(source.kind.rawValue),
        "date": .string(source.date.description), "tier": .string(source.tier.rawValue),
        "url": source.url.map { .string($0) },
      ])
    }
  }
}
