import ArgumentParser
import Authoring
import Diagnostics
import FileSystem
import Quantities

extension DecimalMark: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}

/// Takes the rows of someone else's file into a series.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Compares a CSV file with a series, and adds what is new.",
    discussion: """
      The file may come from a spreadsheet: semicolons, decimal commas and dates in any form are \
      understood, or refused with the reason. Its columns are found by their names, or named with \
      --column; a period and a value are enough.

      Without --write nothing is written, and the plan is printed: what is new, what differs from \
      the series and becomes a row of its own, what is the same, and what looks like a slip. A row \
      that is there is never changed, and importing the same file again changes nothing.

        briefing import capex.csv --series msft-capex --known-from 2026-07-29 --source msft-26q4
        briefing import capex.csv --series msft-capex --column value='Capex (US$ bn)' --write

      Exit codes: 0 planned or written, 1 refused because of errors or of suspicious rows.
      """)

  @Argument(help: "The CSV file.")
  var file: String

  @Option(help: "The id of the series.")
  var series: String

  @Option(
    name: .customLong("known-from"),
    help: "The day on which the values became known, where the file does not say.")
  var knownFrom: PartialDate?

  @Option(help: "The id of the values' source, where the file does not say.")
  var source: String?

  @Option(help: "One of our columns and the file's name for it, as value='Capex'. Repeatable.")
  var column: [ColumnChoice] = []

  @Option(help: "The sign before decimals, 'point' or 'comma', where the numbers leave it open.")
  var decimal: DecimalMark?

  @Option(help: "'day-first' or 'month-first', where the dates leave it open.")
  var dates: DateOrder?

  @ArgumentParser.Flag(help: "Add the rows to the series' file.")
  var write = false

  @ArgumentParser.Flag(
    name: .customLong("accept-suspicious"), help: "Write suspicious rows too.")
  var acceptsSuspicious = false

  @Option(help: "The folder that holds Content/ (default: here or the nearest parent).")
  var site: String?

  func validate() throws {
    if acceptsSuspicious, !write {
      throw ValidationError("--accept-suspicious goes with --write.")
    }
  }

  func run() async throws {
    do {
      try await carryOut(try request())
    } catch let error as FileError {
      Terminal.complain("error: \(error)")
      throw ExitStatus.environment
    }
  }

  private func request() throws -> ImportRequest {
    var request = ImportRequest(
      root: try SiteFolder.find(site), path: file, series: series, now: Terminal.now)
    request.knownFrom = knownFrom
    request.source = source
    request.columns = column.map { ($0.column, $0.name) }
    request.decimalMark = decimal
    request.dateOrder = dates
    return request
  }

  private func carryOut(_ request: ImportRequest) async throws {
    let (plan, diagnostics) = try await planImport(request)
    if let plan {
      for line in ImportReport(plan, from: file).lines { try Terminal.print(line) }
    }
    let faults = DiagnosticsFormatter.text.report(diagnostics.sorted())
    if !faults.isEmpty { Terminal.complain(String(faults.dropLast())) }
    guard let plan, !diagnostics.containsErrors else {
      Terminal.complain("Nothing was written.")
      throw ExitStatus.contentErrors
    }
    guard write else { return try Terminal.print(advice(on: plan)) }
    guard plan.suspicious.isEmpty || acceptsSuspicious else {
      Terminal.complain(
        "Nothing was written: look at the suspicious rows (!), and mend the file or add "
          + "--accept-suspicious.")
      throw ExitStatus.contentErrors
    }
    try plan.write(to: request.root)
    let count = plan.written.count
    try Terminal.print(
      count == 0
        ? "Nothing to write: \(plan.path) is as it was."
        : "Wrote \(count) \(count == 1 ? "row" : "rows") to \(plan.path).")
  }

  /// What to do after a dry run.
  private func advice(on plan: ImportPlan) -> String {
    if plan.written.isEmpty { return "There is nothing to write." }
    return plan.suspicious.isEmpty
      ? "Nothing was written; add --write to do so."
      : "Nothing was written; look at the suspicious rows (!) before you add --write."
  }
}

/// One of our columns, and what a file calls it.
struct ColumnChoice: ExpressibleByArgument {
  let column: ImportColumn
  let name: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let column = ImportColumn(rawValue: parts[0]) else { return nil }
    (self.column, name) = (column, parts[1])
  }
}
