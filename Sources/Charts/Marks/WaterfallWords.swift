import Languages
import Quantities

/// What a waterfall says in words and in its table.
struct WaterfallWords {
  let frame: ChartFrame
  let steps: [WaterfallStep]

  private var words: ChartStrings { frame.language.charts }

  /// The most words of the changes, so that a description keeps its length.
  private static let limit = 26

  /// The way in one sentence: `From 245.3 in 2024 to 373 in 2025: Amazon +48.8; Meta +32.4.`.
  var summary: String? {
    guard let first = steps.first, let last = steps.last, !changes.isEmpty else { return nil }
    guard first.isTotal, last.isTotal else { return changes + "." }
    if frame.isCategorical {
      return words.namedBridge.filled([
        "firstName": first.name, "first": first.label, "lastName": last.name, "last": last.label,
        "changes": changes,
      ])
    }
    return words.bridge.filled([
      "first": first.label, "firstPeriod": frame.when(0), "last": last.label,
      "lastPeriod": frame.when(frame.positions.count - 1), "changes": changes,
    ])
  }

  /// The changes in their order, the smallest left out when they are many.
  private var changes: String {
    let all = steps.filter { !$0.isTotal }
    let order = all.indices.sorted {
      (-(all[$0].end - all[$0].start).magnitude, $0)
        < (-(all[$1].end - all[$1].start).magnitude, $1)
    }
    var shown: [Int] = []
    var count = 0
    for index in order {
      count += all[index].name.split(separator: " ").count + 1
      if count > WaterfallWords.limit { break }
      shown.append(index)
    }
    var clauses = shown.sorted().map {
      words.namedChange.filled(["name": all[$0].name, "change": all[$0].label])
    }
    let rest = all.count - shown.count
    if rest > 0 { clauses.append(frame.language.text(words.moreChanges, rest)) }
    return clauses.joined(separator: "; ")
  }

  /// A row a series with both values and the change, and one of their sums.
  var table: (header: [String], rows: [ChartTable.Row]) {
    let rows = frame.series.indices.map { row in
      let data = [0, 1].compactMap { frame.cells[row][$0].first }
      let cells = data.map { datum in
        ChartTable.Cell(
          text: datum.full, status: datum.flag?.label(in: frame.language), note: datum.note)
      }
      return ChartTable.Row(
        header: frame.series[row].label,
        cells: cells + [cell(signed(frame.change(row), decimals(of: data)))],
        sourceIDs: data.flatMap(\.sourceIDs).withoutRepetitions)
    }
    let totals = [0, 1].map { frame.totalNumber(at: $0) }
    let change = totals[1].subtracting(totals[0]) ?? .zero
    let places = decimals(of: frame.data)
    let sums = ChartTable.Row(
      header: words.total,
      cells: totals.map { cell(written($0, places)) } + [cell(signed(change, places))],
      sourceIDs: [])
    return (
      [words.category] + frame.positions.map(\.label) + [words.change], rows + [sums]
    )
  }

  private func cell(_ text: String) -> ChartTable.Cell {
    ChartTable.Cell(text: text, status: nil, note: nil)
  }

  /// The most decimals with which any of the data is written in the table.
  private func decimals(of data: [Datum]) -> Int {
    let separator = Character(frame.language.numbers.decimalSeparator)
    return data.map { $0.full.split(separator: separator).dropFirst().first?.count ?? 0 }.max() ?? 0
  }

  private func written(_ number: ExactDecimal, _ decimals: Int) -> String {
    NumberFormat(frame.language).told(number, decimals: decimals)
  }

  private func signed(_ number: ExactDecimal, _ decimals: Int) -> String {
    (number > .zero ? "+" : "") + written(number, decimals)
  }
}
