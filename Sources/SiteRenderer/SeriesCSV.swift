internal import Quantities
internal import SiteModel

/// The file in which a series can be downloaded: every row that was ever known.
enum SeriesCSV {
  /// The bytes of the file (RFC 4180, with `\r\n`), in the columns of `Content/data/`.
  static func bytes(of series: Series) -> [UInt8] {
    var text = "period,value,low,high,qualifier,flag,known_from,source,note\r\n"
    for row in series.observations {
      let cells = [
        row.period.description, row.value?.description ?? "", row.low?.description ?? "",
        row.high?.description ?? "", row.qualifier.sign, row.flag?.rawValue ?? "",
        row.knownFrom.description, row.source.id, row.note ?? "",
      ]
      text += cells.map(quoted).joined(separator: ",") + "\r\n"
    }
    return Array(text.utf8)
  }

  /// A cell, in quotes when it holds a comma, a quote or a line end.
  ///
  /// A text that a spreadsheet would run as a formula gets a space before it; numbers never do.
  private static func quoted(_ cell: String) -> String {
    let isFormula = cell.first.map { "=+@\t".contains($0) } ?? false
    let safe = isFormula && cell.count > 1 ? " " + cell : cell
    guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
