import Foundation
import Testing

@Suite struct ImportCommandTests {
  private static let options = [
    "--series", "acme-capex", "--known-from", "2025-11-01", "--source", "report",
  ]

  /// Runs an import of `text` in a site that is thrown away, and gives the series' file too.
  private func run(_ text: String, _ more: [String] = []) throws -> (run: Run, file: String) {
    let folder = try Run.site()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appendingPathComponent("in.csv"))
    let run = try Run(["import", "in.csv"] + Self.options + more, in: folder)
    let file = try String(
      contentsOf: folder.appendingPathComponent("Content/data/acme-capex.csv"), encoding: .utf8)
    return (run, file)
  }

  private func original() throws -> String { try run("period,value\n").file }

  @Test func `without --write a plan is printed and nothing is written`() throws {
    let (run, file) = try run("period;value\nFY2025;88,4\n")
    #expect(run.status == 0)
    #expect(run.output.contains("'88,4' is read as 88.4"))
    #expect(run.output.contains("changed: a row is added, the old one stays"))
    #expect(run.output.hasSuffix("Nothing was written; add --write to do so.\n"))
    #expect(file == (try original()))
  }

  @Test func `with --write rows are added`() throws {
    let (run, file) = try run("period,value\nFY2025,88.4\n", ["--write"])
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("Wrote 1 row to Content/data/acme-capex.csv.\n"))
    #expect(file.contains("FY2025,88.4,"))
    #expect(file.contains("2025-11-01"))
  }

  @Test func `suspicious rows and errors end with 1, and are written only when accepted`() throws {
    let slip = "period,value\nFY2025,88400\n"
    let refused = try run(slip, ["--write"])
    #expect(refused.run.status == 1)
    #expect(refused.run.errors.hasPrefix("Nothing was written: look at the suspicious rows"))
    #expect(refused.file == (try original()))
    let accepted = try run(slip, ["--write", "--accept-suspicious"])
    #expect(accepted.run.status == 0)
    #expect(accepted.file.contains("88400"))
    let faulty = try run("period,value\nFY2025,n/a\nFY2026,1\n", ["--write"])
    #expect(faulty.run.status == 1)
    #expect(faulty.run.errors.hasPrefix("in.csv:2:8: error: 'n/a' is not a number"))
    #expect(faulty.file == (try original()))
  }

  @Test func `a source is added once, and says how it is cited`() throws {
    let folder = try Run.site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let arguments = [
      "source", "add", "--publisher", "Acme", "--title", "Results: \"good\"", "--type", "press",
      "--date", "2025-07", "--tier", "b",
    ]
    let first = try Run(arguments, in: folder)
    #expect(first.status == 0)
    #expect(first.output.contains("[words](source:acme-results-good-2025)"))
    let second = try Run(arguments, in: folder)
    #expect(second.status == 1)
    #expect(second.errors.contains("it exists already"))
    let missing = try Run(["source", "add", "--publisher", "Acme"], in: folder)
    #expect(missing.status == 2)
    #expect(missing.errors.contains("a source needs --title, --type, --date, --tier."))
  }
}
