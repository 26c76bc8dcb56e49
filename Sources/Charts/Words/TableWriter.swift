import Languages
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
        sourceIDs: sources(at: index))
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

  private func cell(_ data: [Datum]) -> ChartTable.Cell {
    ChartTable.Cell(
      text: data.map(\.full).joined(separator: "; "),
      status: data.compactMap { datum in
        datum.flag == .unavailable ? nil : datum.flag?.label(in: frame.language)
      }.first,
      note: data.compactMap(\.note).first)
  }

  /// The sources of a position's numbers, in the order of the series.
  private func sources(at index: Int) -> [String] {
    var ids: [String] = []
    for id in frame.cells.flatMap({ $0[index].flatMap(\.sourceIDs) }) where !ids.contains(id) {
      ids.append(id)
    }
    return ids
  }

  // MARK: - CSV

  /// One row a number, in the data's own scale, in the order of series and positions.
  var csv: [UInt8] {
    if spec.mark.mark.readsProjects {
      let lines = ProjectTable(projects: data.projects, language: frame.language).fields
      return Array(
        lines.map { $0.map(\.quotedField).joined(separator: ",") + "\r\n" }.joined().utf8)
    }
    var text =
      "series,label,position,value,low,high,qualifier,flag,unit,scale,basis,known_from,source"
      + (computed == nil ? "\r\n" : ",computed\r\n")
    var places: [PositionKey: Int] = [:]
    for (index, key) in frame.keys.enumerated() { places[key] = index }
    for series in data.series {
      let points = series.points.compactMap { point in
        places[spec.key(of: point)].map { (place: $0, point: point) }
      }
      for (_, point) in points.sorted(by: {
        ($0.place, $0.point.flag?.rawValue ?? "") < ($1.place, $1.point.flag?.rawValue ?? "")
      }) {
        text += fields(series, point).map(\.quotedField).joined(separator: ",") + "\r\n"
      }
    }
    return Array(text.utf8)
  }

  private func fields(_ series: ChartSeries, _ point: ChartPoint) -> [String] {
    [
      series.id, series.label, point.position.code, point.value?.description ?? "",
      point.low?.description ?? "", point.high?.description ?? "", point.qualifier.sign,
      point.flag?.rawValue ?? "", series.unit.code, series.scale.rawValue,
      series.basis.rawValue, point.knownFrom?.description ?? "",
      point.sourceIDs.joined(separator: ";"),
    ] + (computed.map { [$0] } ?? [])
  }

  /// What was computed from the numbers of the source, in machine form.
  private var computed: String? {
    let codes = spec.transforms.compactMap(\.code)
    return codes.isEmpty ? nil : codes.joined(separator: "; ")
  }
}

extension String {
  /// The text as a field of CSV (RFC 4180 §2).
  fileprivate var quotedField: String {
    let isPlain = !utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    if isPlain { return self }
    return "\""
      + split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
