internal import Diagnostics
internal import Quantities
internal import SiteModel
internal import Tables

/// The CSV file of a series, to which rows are added without touching those that are there.
struct SeriesFile {
  /// One row's bytes, without and with its line end.
  private struct Row {
    var text: [UInt8]
    var lineEnd: [UInt8]
    let key: Key?
  }

  /// What rows are ordered by.
  private struct Key {
    let period: Period
    let knownFrom: CivilDate
  }

  /// The names of the columns.
  private(set) var columns: [String]
  /// The columns that rows to be added needed and the file lacked.
  private(set) var newColumns: [String] = []

  private let mark: [UInt8]
  private let lineEnd: [UInt8]
  private let endsWithLineEnd: Bool
  private var header: Row
  private var rows: [Row]
  private let order: RowOrder

  /// A file that is to be made, with the columns that `rows` need.
  init(for rows: [ImportedRow]) {
    let needed = ImportColumn.allCases.filter { column in
      [.period, .knownFrom, .source].contains(column)
        || rows.contains { !SeriesFile.text(column, $0).isEmpty }
    }
    columns = needed.map(\.rawValue)
    (mark, lineEnd, endsWithLineEnd) = ([], [UInt8(ascii: "\n")], true)
    header = Row(text: Array(columns.joined(separator: ",").utf8), lineEnd: lineEnd, key: nil)
    self.rows = []
    order = .periods
  }

  /// Takes a sound file apart; `nil` when rows and lines do not go together.
  init?(bytes: [UInt8], path: String) {
    guard let source = try? SourceText(path: path, bytes: bytes),
      let table = CSVReader().read(source).table
    else { return nil }
    mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    let lines = SeriesFile.lines(of: bytes[mark.count...])
    guard lines.count == table.rowCount + 1, let first = lines.first, let last = lines.last else {
      return nil
    }
    columns = table.header.map(\.text)
    lineEnd = first.lineEnd.isEmpty ? [UInt8(ascii: "\n")] : first.lineEnd
    endsWithLineEnd = !last.lineEnd.isEmpty
    header = Row(text: first.text, lineEnd: lineEnd, key: nil)
    var rows: [Row] = []
    for (number, line) in lines.dropFirst().enumerated() {
      guard let period = table.cell(number, "period").flatMap({ Period(parsing: $0.text) }),
        let date = table.cell(number, "known_from").flatMap({ PartialDate($0.text) })
      else { return nil }
      rows.append(
        Row(
          text: line.text, lineEnd: line.lineEnd.isEmpty ? lineEnd : line.lineEnd,
          key: Key(period: period, knownFrom: date.latest)))
    }
    self.rows = rows
    order =
      RowOrder.allCases.first { order in
        zip(rows, rows.dropFirst()).allSatisfy { pair in
          SeriesFile.isBefore(pair.1, pair.0, order) == false
        }
      } ?? .none
  }

  /// Adds rows, each where the file's order has it, and the columns that they need.
  mutating func add(_ added: [ImportedRow]) {
    widen(for: added)
    let new = added.map(row).enumerated().sorted { a, b in
      if SeriesFile.isBefore(a.element, b.element, order) { return true }
      return a.offset < b.offset && !SeriesFile.isBefore(b.element, a.element, order)
    }.map(\.element)
    var (old, left) = (rows[...], new[...])
    rows = []
    while let row = left.first {
      let isLater = old.first.map { !SeriesFile.isBefore(row, $0, order) } ?? false
      rows.append(isLater ? old.removeFirst() : left.removeFirst())
    }
    rows += old
  }

  private func row(_ added: ImportedRow) -> Row {
    let fields = columns.map { name in
      SeriesFile.field(ImportColumn(rawValue: name).map { SeriesFile.text($0, added) } ?? "")
    }
    return Row(
      text: Array(fields.joined(separator: ",").utf8), lineEnd: lineEnd,
      key: Key(period: added.observation.period, knownFrom: added.observation.knownFrom))
  }

  /// The file.
  var bytes: [UInt8] {
    var result = mark
    for row in [header] + rows { result += row.text + row.lineEnd }
    if !endsWithLineEnd { result.removeLast((rows.last ?? header).lineEnd.count) }
    return result
  }

  private mutating func widen(for added: [ImportedRow]) {
    newColumns = ImportColumn.allCases.filter { column in
      !columns.contains(column.rawValue) && added.contains { !SeriesFile.text(column, $0).isEmpty }
    }.map(\.rawValue)
    guard !newColumns.isEmpty else { return }
    columns += newColumns
    header.text += newColumns.flatMap { Array(",\($0)".utf8) }
    let commas = [UInt8](repeating: UInt8(ascii: ","), count: newColumns.count)
    for index in rows.indices { rows[index].text += commas }
  }

  private static func isBefore(_ a: Row, _ b: Row, _ order: RowOrder) -> Bool {
    guard let a = a.key, let b = b.key else { return false }
    return order.isBefore(a.period, a.knownFrom, b.period, b.knownFrom)
  }
}

/// The orders that authors keep rows in.
private enum RowOrder: CaseIterable {
  /// By period, then by the day of knowledge.
  case periods
  /// By period, newest first; within a period by the day of knowledge.
  case newestPeriods
  /// Everything newest first.
  case newest
  /// By the day of knowledge.
  case knowledge
  /// None: rows are added at the end.
  case none

  func isBefore(_ a: Period, _ aDay: CivilDate, _ b: Period, _ bDay: CivilDate) -> Bool {
    switch self {
    case .periods: a == b ? aDay < bDay : a < b
    case .newestPeriods: a == b ? aDay < bDay : a > b
    case .newest: a == b ? aDay > bDay : a > b
    case .knowledge: aDay < bDay
    case .none: false
    }
  }
}

// Bytes and fields.
extension SeriesFile {
  /// The lines of a file, of which line ends in quotes are no ends.
  private static func lines(
    of bytes: ArraySlice<UInt8>
  ) -> [(text: [UInt8], lineEnd: [UInt8])] {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var lines: [(text: [UInt8], lineEnd: [UInt8])] = []
    var (start, index, isQuoted) = (bytes.startIndex, bytes.startIndex, false)
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, bytes[index] == feed || bytes[index] == carriage else {
        index += 1
        continue
      }
      let isPair = bytes[index...].starts(with: [carriage, feed])
      let end = index + (isPair ? 2 : 1)
      lines.append((Array(bytes[start..<index]), Array(bytes[index..<end])))
      (start, index) = (end, end)
    }
    if start < bytes.endIndex { lines.append((Array(bytes[start...]), [])) }
    return lines
  }

  /// What a row has in a column.
  private static func text(_ column: ImportColumn, _ row: ImportedRow) -> String {
    let observation = row.observation
    return switch column {
    case .period: observation.period.description
    case .value: observation.value?.description ?? ""
    case .low: observation.low?.description ?? ""
    case .high: observation.high?.description ?? ""
    case .qualifier: observation.qualifier.sign
    case .flag: observation.flag?.rawValue ?? ""
    case .knownFrom: row.knownFrom.description
    case .source: observation.source.id
    case .note: observation.note ?? ""
    }
  }

  /// A field, in quotes when it must be.
  private static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
