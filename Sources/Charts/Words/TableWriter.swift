import Languages
import Markup
import Quantities

/// Writes a chart's numbers as a table for people and as CSV for programs.
struct TableWriter {
  let spec: ChartSpec
  let data: ChartData
  let frame: ChartFrame
  let subtitle: String

  private var words: ChartStrings { frame.language.charts }

  /// The table: a row a position, a column a series.
  var table: ChartTable {
    let caption = [spec.title ?? "", subtitle].filter { !$0.isEmpty }.joined(separator: ". ")
    if let (header, rows) = spec.mark.mark.table(of: frame) {
      return ChartTable(caption: caption, header: header, rows: rows)
    }
    let rows = frame.positions.indices.map { index in
      ChartTable.Row(
        header: frame.positions[index].label,
        cells: frame.series.indices.map { cell(frame.cells[$0][index]) },
        sourceIDs: frame.cells.flatMap { $0[index].flatMap(\.sourceIDs) }.withoutRepetitions)
    }
    return ChartTable(
      caption: caption,
      header: [positionHeader] + frame.series.map(\.label),
      rows: rows)
  }

  private var positionHeader: String {
    switch frame.keys.first {
    case .announced: words.announced
    case .category, nil: words.category
    case .ordinal, .irregular: words.period
    }
  }

  /// The number with what kind it is; of several numbers, each with its own.
  private func cell(_ data: [Datum]) -> ChartTable.Cell {
    let statuses = data.map { datum in
      datum.flag == .unavailable ? nil : datum.flag?.label(in: frame.language)
    }
    let texts = zip(data, statuses).map { datum, status in
      datum.full + (data.count == 1 ? "" : status.map { " (\($0))" } ?? "")
    }
    return ChartTable.Cell(
      text: texts.joined(separator: "; "), status: data.count == 1 ? statuses[0] : nil,
      note: data.compactMap(\.note).first)
  }

  // MARK: - CSV

  /// One row a number, in the data's own scale, in the order of series and positions.
  var csv: [UInt8] {
    if spec.mark.mark.readsProjects {
      return ProjectTable(projects: data.projects, language: frame.language).csv
    }
    var writer = CSVWriter(columns: columns)
    var places: [PositionKey: Int] = [:]
    for (index, key) in frame.keys.enumerated() { places[key] = index }
    for series in data.series {
      let points = series.points.compactMap { point in
        places[spec.key(of: point)].map { (place: $0, point: point) }
      }
      for (_, point) in points.sorted(by: {
        ($0.place, $0.point.flag?.rawValue ?? "") < ($1.place, $1.point.flag?.rawValue ?? "")
      }) {
        writer.add(fields(series, point))
      }
    }
    return writer.bytes
  }

  private var columns: [String] {
    let columns = [
      "series", "label", "position", "value", "low", "high", "qualifier", "flag", "unit", "scale",
      "basis", "known_from", "source",
    ]
    return computed == nil ? columns : columns + ["computed"]
  }

  private func fields(_ series: ChartSeries, _ point: ChartPoint) -> [CSVWriter.Field] {
    [
      .text(series.id), .text(series.label), .text(point.position.code),
      .number(point.value?.description ?? ""), .number(point.low?.description ?? ""),
      .number(point.high?.description ?? ""), .text(point.qualifier.sign),
      .text(point.flag?.rawValue ?? ""), .text(series.unit.code), .text(series.scale.rawValue),
      .text(series.basis.rawValue), .text(point.knownFrom?.description ?? ""),
      .text(point.sourceIDs.joined(separator: ";")),
    ] + (computed.map { [.text($0)] } ?? [])
  }

  /// What was computed from the numbers of the source, in machine form.
  private var computed: String? {
    let codes = spec.transforms.compactMap(\.code)
    return codes.isEmpty ? nil : codes.joined(separator: "; ")
  }
}
