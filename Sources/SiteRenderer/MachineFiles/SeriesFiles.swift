internal import Markup
internal import Quantities
internal import SiteModel

/// The file in which a series can be downloaded: every row that was ever known.
enum SeriesCSV {
  private static let columns = [
    "period", "value", "low", "high", "qualifier", "flag", "known_from", "source", "note",
  ]

  /// The bytes of the file, in the columns of `Content/data/`.
  static func bytes(of series: Series) -> [UInt8] {
    var writer = CSVWriter(columns: columns)
    for row in series.observations {
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
