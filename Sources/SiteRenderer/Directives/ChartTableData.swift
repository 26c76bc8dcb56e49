internal import Charts
internal import Diagnostics
internal import Quantities
internal import Records
internal import SiteModel

/// The data of a chart from a table of its own: one row a value, with the position, the value (or
/// a range), the series' name and the status in columns that the chart names.
struct ChartTableData {
  /// A series by its id and a position in it, or a project by its name and one of its phases.
  struct Place: Hashable {
    private let series: String
    private let position: String

    init(_ series: String, _ position: String) {
      self.series = series
      self.position = position
    }
  }

  let data: ChartData
  private let reader: ChartRowReader

  init?(
    _ record: inout RecordDecoder, _ axis: ChartValueAxis?, mark: MarkName?, _ scope: ChartScope
  ) {
    let sources = record.citedSources(scope)
    let measures = mark == .scatter ? ChartMeasures(&record, axis) : nil
    let isOfColumns = mark != .scatter && mark != .timeline
    let columns = isOfColumns ? ChartColumns(&record, axis) : nil
    guard let rows = record.rows(scope) else { return nil }
    var reader = ChartRowReader(rows: rows, sources: sources)
    var data: ChartData?
    if mark == .timeline {
      var projects = ChartProjectReader(reader)
      data = ChartData(projects: projects.read())
      reader = projects.reader
    } else if let columns {
      data = reader.read(columns)
    } else {
      data = measures?.data(&reader)
    }
    record.diagnostics += reader.diagnostics
    guard var data, !reader.diagnostics.containsErrors else { return nil }
    // The name of a company has the colour that the company has elsewhere.
    for row in data.series.indices {
      data.series[row].slot = scope.site.colours.slot(ofCompany: data.series[row].id)
    }
    (self.data, self.reader) = (data, reader)
  }

  /// A problem at the row that is at fault, if it is one.
  func diagnostic(_ problem: ChartProblem) -> Diagnostic? {
    guard let place = problem.place, let range = reader.places[.init(place.series, place.position)]
    else { return nil }
    return reader.rows.source.diagnostic(
      problem.severity, id: problem.id, problem.message, at: range, suggestion: problem.suggestion)
  }
}

extension RecordDecoder {
  /// The sources of a table, which the site has to know.
  mutating func citedSources(_ scope: ChartScope) -> [String] {
    texts("source", scope.checksSources ? .required : .optional).filter { id, node in
      if !scope.checksSources || scope.site.sources[id] != nil { return true }
      report(
        "unknown-reference", "there is no source '\(id.shortened)'", at: node,
        suggestion: scope.site.sources.ids.nearest(to: id))
      return false
    }.map(\.text)
  }
}

/// The columns that a chart names, and what its values count.
struct ChartColumns {
  let x: String
  let y: String?
  let low: String?
  let high: String?
  let color: String?
  let status: String?
  let unit: Unit
  let multiple: Scale

  init?(_ record: inout RecordDecoder, _ axis: ChartValueAxis?) {
    let x = record.column("x", .required)
    color = record.column("color")
    status = record.column("status")
    let range = record.node("range").flatMap { node in
      record.nested(node, of: "range") { record -> (String, String)? in
        guard let low = record.text("low", .required), let high = record.text("high", .required)
        else { return nil }
        return (low, high)
      } ?? nil
    }
    (low, high) = (range?.0, range?.1)
    if axis?.field == nil, range == nil { _ = record.node("y", .required) }
    guard let unit = axis?.unit else {
      if axis?.isUnitGiven != true {
        let place = record.node("y") ?? record.node
        record.report("missing-key", "'y' needs 'unit', such as MW or USD billion", at: place)
      }
      return nil
    }
    guard let x, axis?.field != nil || range != nil else { return nil }
    self.x = x
    y = axis?.field
    self.unit = unit
    multiple = axis?.multiple ?? .one
  }

  /// The names of the columns.
  var names: [String] { [x, y, low, high, color, status].compactMap { $0 } }

  /// A series without values, the one after `place` others.
  func series(named name: String, place: Int) -> ChartSeries {
    ChartSeries(
      id: name.slug ?? "s\(place + 1)", label: name, unit: unit, scale: multiple, points: [])
  }
}

extension RecordDecoder {
  /// A column's name, alone or as `{field: …}`.
  fileprivate mutating func column(_ key: String, _ presence: Presence = .optional) -> String? {
    guard let node = node(key, presence) else { return nil }
    if let text = node.text { return text }
    return nested(node, of: "column") { $0.text("field", .required) } ?? nil
  }
}

extension String {
  /// The text as an id of lower-case letters, digits and hyphens; `nil` when nothing is left.
  fileprivate var slug: String? {
    var slug = ""
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      default: if !slug.isEmpty, slug.last != "-" { slug += "-" }
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? nil : slug
  }
}
