internal import Languages
internal import Quantities
internal import SiteModel

/// A plan in words and as a table, for people who write no programs.
package struct ImportReport {
  private let plan: ImportPlan
  private let path: String

  /// Makes the report of the import of the file at `path`.
  package init(_ plan: ImportPlan, from path: String) {
    self.plan = plan
    self.path = path
  }

  /// The lines.
  package var lines: [String] {
    let unit = plan.series.unit.label(in: .english, scale: plan.series.scale)
    let title = plan.series.title.text(in: "en")
    var lines = ["\(path) → \(plan.path)", "\(title), in \(unit)"]
    if !plan.notes.isEmpty {
      lines += ["", "How the file was read"] + plan.notes.map { "  \($0)" }
    }
    let shown = plan.steps.filter { $0.isWritten || !$0.doubts.isEmpty }
    if !shown.isEmpty { lines += [""] + TextTable(head, shown.map(cells), numbers: [2, 3]).lines }
    if !plan.newColumns.isEmpty {
      let names = plan.newColumns.map { "'\($0)'" }.joined(separator: ", ")
      lines += ["", "The file gains the column\(plan.newColumns.count == 1 ? "" : "s") \(names)."]
    }
    return lines + ["", counts]
  }

  private var head: [String] {
    ["Line", "Period", "In the series", "In the file", "Known from", "", "What it is"]
  }

  private func cells(_ step: ImportPlan.Step) -> [String] {
    let row = step.row.observation
    return [
      "\(step.row.line)", "\(row.period)", step.earlier.map(ImportReport.amount) ?? "–",
      ImportReport.amount(of: row), "\(step.row.knownFrom)", step.doubts.isEmpty ? "" : "!",
      words(of: step),
    ]
  }

  private func words(of step: ImportPlan.Step) -> String {
    let verdict =
      switch step.verdict {
      case .new: "new: a row is added"
      case .changed: "changed: a row is added, the old one stays"
      case .same: "the same"
      }
    return step.doubts.isEmpty
      ? verdict : "suspicious: \(step.doubts.joined(separator: "; "))"
  }

  /// How many rows are what.
  private var counts: String {
    func count(_ verdict: ImportPlan.Verdict) -> Int {
      plan.steps.count { $0.verdict == verdict && $0.doubts.isEmpty }
    }
    return "\(count(.new)) new, \(count(.changed)) changed, \(count(.same)) the same, "
      + "\(plan.suspicious.count) suspicious"
  }

  /// What a row says, as in `~60–65 g`.
  static func amount(of row: Observation) -> String {
    let format = NumberFormat(.english)
    let number =
      if let value = row.value {
        format.decimal(value)
      } else if let low = row.low, let high = row.high {
        "\(format.decimal(low))–\(format.decimal(high))"
      } else {
        "none"
      }
    return row.qualifier.sign + number + (row.flag.map { " (\($0.rawValue))" } ?? "")
  }
}

/// Cells under one another.
struct TextTable {
  private let rows: [[String]]
  private let numbers: Set<Int>

  /// Makes a table; the columns in `numbers` end at one edge.
  init(_ head: [String], _ rows: [[String]], numbers: Set<Int>) {
    self.rows = [head] + rows
    self.numbers = numbers
  }

  /// The rows as lines, with a rule under the head.
  var lines: [String] {
    let widths = rows.reduce([Int](repeating: 0, count: rows[0].count)) { widths, row in
      zip(widths, row).map { max($0, $1.count) }
    }
    let lines = rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let room = String(repeating: " ", count: cell.1 - cell.0.count)
        return numbers.contains(column) ? room + cell.0 : cell.0 + room
      }.joined(separator: "  ").trimmedEnd
    }
    let rule = String(repeating: "-", count: lines.map(\.count).max() ?? 0)
    return [lines[0], rule] + lines.dropFirst()
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
  }
}
