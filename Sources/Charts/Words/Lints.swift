import Languages
import Quantities

/// What an editor would say of a chart that is not wrong.
struct Lints {
  let spec: ChartSpec
  let frame: ChartFrame
  let isDescribed: Bool

  /// The warnings; few, for an author who is warned of nothing in particular reads none.
  var problems: [ChartProblem] {
    var problems: [ChartProblem] = []
    if let title = spec.title, isTopic(title) { problems.append(.topicTitle(title)) }
    let isCrowded =
      spec.mark == .column && frame.arrange == .group && spec.facet == nil
      && frame.positions.count > 1 && frame.series.count > Lints.columnLimit
    if isCrowded {
      problems.append(.crowdedColumns(count: frame.series.count, limit: Lints.columnLimit))
    }
    if !isDescribed, (spec.alt ?? "").isEmpty { problems.append(.noAlt) }
    return problems
  }

  /// The most columns at one position that a reader compares.
  private static let columnLimit = 5

  // MARK: - Titles

  /// A Boolean value indicating whether a title says what is measured and not what was found: it
  /// repeats the measure or a name, or divides a measure "by company".
  private func isTopic(_ title: String) -> Bool {
    let title = Lints.plain(title)
    let names = [spec.measure].compactMap { $0 } + frame.series.map(\.label)
    if names.contains(where: { Lints.plain($0) == title }) { return true }
    guard !title.contains(where: \.isNumber) else { return false }
    let words = title.split(separator: " ").map(String.init)
    guard words.count <= 6, let last = words.last, Lints.divisions.contains(last) else {
      return false
    }
    return words.dropLast().last.map { Lints.joints.contains($0) } ?? false
  }

  /// A text in lower case, without a sign at its end.
  private static func plain(_ text: String) -> String {
    var text = text.lowercased()
    while let last = text.last, last == "." || last == " " { text.removeLast() }
    return text
  }

  private static let joints: Set<String> = ["by", "per", "menurut", "berdasarkan"]
  private static let divisions: Set<String> = [
    "company", "companies", "country", "region", "market", "year", "quarter", "month", "sector",
    "source", "type", "status", "site", "project", "perusahaan", "negara", "kawasan", "wilayah",
    "pasar", "tahun", "triwulan", "kuartal", "bulan", "sektor", "sumber", "jenis", "lokasi",
    "proyek",
  ]
}
