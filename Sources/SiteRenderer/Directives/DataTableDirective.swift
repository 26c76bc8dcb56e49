internal import Charts
internal import Diagnostics
internal import Languages
internal import Quantities
internal import Records
internal import SiteModel

/// ```` ```table ````: the numbers of registered series, a row a period and a column a series.
enum DataTableDirective: Directive {
  static let name = "table"

  static func write<T: Theme>(_ block: DirectiveBlock, to body: inout PageBody<T>) -> [UInt8] {
    do throws(Diagnostic) {
      guard let node = try block.record() else {
        body.report(
          "table-empty", "the table is empty; it needs at least 'id' and 'series'", at: block)
        return []
      }
      return write(node, block, &body)
    } catch {
      body.diagnostics.append(error)
      return []
    }
  }

  private static func write<T: Theme>(
    _ node: RecordNode, _ block: DirectiveBlock, _ body: inout PageBody<T>
  ) -> [UInt8] {
    var record = RecordDecoder(node, in: block.source, of: "table", hints: body.translationHints)
    var words = TableWords(&record)
    body.take(id: words.id, block)
    let facts: TableFacts?
    if let original = body.originalCharts?[words.id] {
      var other = RecordDecoder(original.node, in: original.source, of: "table")
      words.inherit(TableWords(&other))
      facts = TableFacts(&other, body.scope)
    } else if body.originalCharts != nil {
      body.report("table-unknown", "the original has no table '\(words.id)'", at: block)
      return []
    } else {
      facts = TableFacts(&record, body.scope)
      body.remember(chart: words.id, node, block)
    }
    record.finish()
    body.diagnostics += record.diagnostics
    guard let facts, !record.diagnostics.containsErrors else { return [] }
    let table = facts.table(words, body.context.language)
    // What is wrong with an original is reported there, and not again for a translation.
    if body.originalCharts == nil {
      let problems = table.problems(mixed: words.mixed)
      body.diagnostics += problems.map { $0.diagnostic(node, in: block.source, at: block.range) }
    }
    body.noteUses(
      .table(words.id), facts.shown, title: words.title, node, block)
    body.noteDrawing(.table(words.id), words.id, facts.shown.points, title: words.title, block)
    facts.noteRows(in: &body)
    return body.place(table, of: facts, words)
  }
}

/// What a table says in words; all that a translation has.
struct TableWords {
  let id: String
  let title: String
  private let note: String?
  /// Why measures are compared that differ; the original says it, a translation says it again.
  private(set) var mixed: String?

  init(_ record: inout RecordDecoder) {
    id = TableWords.id(&record) ?? ""
    title = record.text("title", .required) ?? ""
    note = record.text("note")
    mixed = record.text("mixed")
  }

  /// What stands under the table.
  var notes: [String] { [note, mixed].compactMap { $0 } }

  /// Takes the reason that this table leaves out.
  mutating func inherit(_ original: TableWords) {
    if mixed == nil { mixed = original.mixed }
  }

  private static func id(_ record: inout RecordDecoder) -> String? {
    record.value("id", .required, expected: "lower-case letters, digits and hyphens") { id in
      let isFit = id.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
      return isFit && id.utf8.count <= 64 ? id : nil
    }
  }
}

/// What a table shows.
struct TableFacts {
  private let series: [Series]
  /// What was known of each series.
  private let rows: [[Observation]]
  private let look: NumberTable.Look
  private let hasSparklines: Bool

  init?(_ record: inout RecordDecoder, _ scope: BodyScope) {
    series = record.series(in: scope.site)
    look = record.choice("look") ?? .plain
    hasSparklines = record.boolean("sparklines") ?? false
    let selection = record.periods()
    record.checkPeriods(selection, of: series.allPeriods)
    let day = record.vintage(asOf: scope.asOf) ?? scope.asOf ?? .last
    rows = series.map { series in
      series.observations(knownOn: day).filter { selection?.contains($0.period) ?? true }
    }
    if series.isEmpty { return nil }
  }

  /// The series that are shown.
  var seriesIDs: [String] { series.map(\.id) }

  /// The rows of each series that are shown.
  var shown: [(series: Series, rows: [Observation])] { Array(zip(series, rows)).map { ($0, $1) } }

  /// The day of the newest value.
  var newestDay: CivilDate? { rows.joined().map(\.knownFrom).max() }

  /// Notes which periods of the series are shown.
  func noteRows<T: Theme>(in body: inout PageBody<T>) {
    for (series, rows) in zip(series, rows) {
      body.noteShown(series.id) { period in rows.contains { $0.period == period } }
    }
  }

  /// The table in a language.
  func table(_ words: TableWords, _ language: Language) -> NumberTable {
    let columns = zip(series, rows).map { series, rows in
      ChartSeries(
        series,
        label: series.label?.text(in: language.code) ?? series.title.text(in: language.code),
        slot: 1, rows: rows)
    }
    return NumberTable(
      ChartData(series: columns), id: words.id, caption: words.title, language: language,
      look: look, hasSparklines: hasSparklines)
  }
}
