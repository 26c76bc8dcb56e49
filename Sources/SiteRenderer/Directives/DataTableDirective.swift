internal import Diagnostics
internal import Languages
internal import Charts
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
      var record = RecordDecoder(node, in: block.source, of: "table", hints: body.translationHints)
      let words = TableWords(&record)
      body.take(id: words.id, block)
      let facts: TableFacts?
      if let original = body.originalCharts?[words.id] {
        var other = RecordDecoder(original.node, in: original.source, of: "table")
        _ = TableWords(&other)
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
      return body.place(facts, words)
    } catch {
      body.diagnostics.append(error)
      return []
    }
  }
}

/// What a table says in words.
struct TableWords {
  let id: String
  let title: String
  let note: String?

  init(_ record: inout RecordDecoder) {
    id = TableWords.id(&record) ?? ""
    title = record.text("title", .required) ?? ""
    note = record.text("note")
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
  let series: [Series]
  let rows: [(period: Period, cells: [Observation?])]

  init?(_ record: inout RecordDecoder, _ scope: BodyScope) {
    series = record.series(in: scope.site)
    let selection = record.periods()
    let day = record.vintage(asOf: scope.asOf) ?? scope.asOf ?? .last
    let known = series.map { series in
      Dictionary(
        series.observations(knownOn: day).map { ($0.period, $0) }, uniquingKeysWith: { a, _ in a })
    }
    let periods = Set(known.joined().map(\.key)).sorted()
    rows = periods.filter { selection?.contains($0) ?? true }.map { period in
      (period, known.map { $0[period] })
    }
    if series.isEmpty { return nil }
  }

  /// The block to be written.
  func block(_ words: TableWords, _ context: BodyContext, sources: [CitedSource]) -> DataTableBlock
  {
    let language = context.language
    let dates = DateFormat(language)
    let all = rows.flatMap { $0.cells.compactMap(\.self) }
    return DataTableBlock(
      context: context, id: words.id, title: words.title,
      columns: series.map { name(of: $0, context) },
      units: series.map { $0.unit.label(in: language, scale: $0.scale) },
      rows: rows.map { period, cells in
        DataTableBlock.Row(
          header: dates.period(period),
          cells: zip(series, cells).map { cell($0, $1, language) })
      },
      note: words.note, flags: Flag.allCases.filter { flag in all.contains { $0.flag == flag } },
      asOf: all.map(\.knownFrom).max(), sources: sources)
  }

  private func name(of series: Series, _ context: BodyContext) -> String {
    let code = context.language.code
    return series.label?.text(in: code) ?? series.title.text(in: code)
  }

  private func cell(
    _ series: Series, _ row: Observation?, _ language: Language
  ) -> DataTableBlock.Cell {
    guard let row, let quantity = series.quantity(of: row) else {
      return DataTableBlock.Cell(text: "", flag: row?.flag)
    }
    let text = NumberFormat(language).quantity(quantity, style: .table, decimals: series.decimals)
    return DataTableBlock.Cell(text: text, flag: row.flag)
  }
}
