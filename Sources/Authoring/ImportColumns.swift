internal import Diagnostics
internal import Quantities
internal import Tables

/// A column of a series' file.
package enum ImportColumn: String, CaseIterable, Sendable {
  case period, value, low, high, qualifier, flag
  case knownFrom = "known_from"
  case source, note

  /// What others call it, in lower case; words are separated by spaces.
  fileprivate var aliases: [String] {
    switch self {
    case .period:
      [
        "periode", "quarter", "year", "fiscal year", "fiscal quarter", "fy", "month", "time",
        "time period", "kuartal", "triwulan", "tahun", "bulan",
      ]
    case .value: ["values", "amount", "figure", "actual", "nilai", "angka", "obs value"]
    case .low: ["lower", "lower bound", "minimum", "min", "from", "terendah", "bawah"]
    case .high: ["upper", "upper bound", "maximum", "max", "to", "tertinggi", "atas"]
    case .qualifier: ["kualifikasi"]
    case .flag: ["obs status"]
    case .knownFrom:
      [
        "known since", "published", "published on", "release date", "released", "vintage", "as of",
        "diketahui sejak", "terbit",
      ]
    case .source: ["source id", "sumber"]
    case .note: ["notes", "comment", "comments", "remark", "remarks", "catatan", "keterangan"]
    }
  }
}

/// Which column of a foreign table is which of ours.
struct ImportColumns {
  private(set) var index: [ImportColumn: Int] = [:]
  private(set) var notes: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let table: Table

  /// Finds the columns; those in `named` are given by the names that they have in the table.
  init(of table: Table, named: [(column: ImportColumn, name: String)]) {
    self.table = table
    if let cell = table.header.first(where: { Period(parsing: $0.text) != nil }) {
      report(
        "no-header",
        "'\(cell.text)' is a period: the first row must name the columns, such as 'period' and "
          + "'value'")
      return
    }
    for choice in named { take(choice.column, named: choice.name) }
    for column in ImportColumn.allCases where index[column] == nil {
      index[column] = firstFree { key($0) == key(column.rawValue) }
    }
    for column in ImportColumn.allCases where index[column] == nil {
      index[column] = firstFree { column.aliases.contains(key($0)) }
    }
    takeTwo()
    if diagnostics.isEmpty { check() }
    note()
  }

  private mutating func take(_ column: ImportColumn, named name: String) {
    if let found = firstFree({ $0 == name }) ?? firstFree({ key($0) == key(name) }) {
      index[column] = found
      return
    }
    let names = table.header.map(\.text).filter { !$0.isEmpty }
    report(
      "unknown-column",
      "there is no free column '\(name)' for '\(column.rawValue)'; the file has "
        + names.map { "'\($0)'" }.joined(separator: ", "), suggestion: names.nearest(to: name))
  }

  /// Of a table with two columns, the first is the period and the second the value.
  private mutating func takeTwo() {
    let named = table.header.indices.filter { !table.header[$0].text.isEmpty }
    guard named.count == 2, Set(index.values).isSubset(of: named) else { return }
    let (first, second) = (named[0], named[1])
    let others = index.keys.filter { $0 != .period && $0 != .value }
    guard others.isEmpty else { return }
    if index[.period] == nil, index[.value] != first { index[.period] = first }
    if index[.value] == nil, index[.period] != second { index[.value] = second }
  }

  private mutating func check() {
    if index[.period] == nil {
      report(
        "missing-column",
        "no column is the period; name it 'period', or say which it is: --column period=NAME")
    }
    if index[.value] == nil, index[.low] == nil || index[.high] == nil {
      report(
        "missing-column",
        "no column is the value; name it 'value', or say which it is: --column value=NAME")
    }
  }

  private mutating func note() {
    for column in ImportColumn.allCases {
      guard let name = index[column].map({ table.header[$0].text }), name != column.rawValue
      else { continue }
      notes.append("the column '\(name)' is '\(column.rawValue)'")
    }
    let used = Set(index.values)
    let unused = table.header.indices.filter {
      !used.contains($0) && !table.header[$0].text.isEmpty
    }
    if !unused.isEmpty {
      let names = unused.map { "'\(table.header[$0].text)'" }.joined(separator: ", ")
      notes.append("not used: the column\(unused.count == 1 ? "" : "s") \(names)")
    }
  }

  private func firstFree(_ isMeant: (String) -> Bool) -> Int? {
    let taken = Set(index.values)
    return table.header.indices.first { place in
      let name = table.header[place].text
      return !taken.contains(place) && !name.isEmpty && isMeant(name)
    }
  }

  /// A name without case, and with spaces between its words.
  private func key(_ name: String) -> String {
    name.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" || $0 == "." }
      .joined(separator: " ")
  }

  private mutating func report(_ id: String, _ message: String, suggestion: String? = nil) {
    diagnostics.append(
      table.source.diagnostic(
        .error, id: id, message, at: table.header.first?.range ?? 0..<0, suggestion: suggestion))
  }
}
