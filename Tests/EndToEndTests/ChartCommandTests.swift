import Foundation
import Testing

/// `briefing chart` and `briefing cards` as a user runs them.
@Suite struct ChartCommandTests {
  /// A site of which the briefing has a chart, in both languages.
  private func site() throws -> URL {
    let facts = "mark: column\nseries: [acme-capex]\n"
    let front = "title: A finding\nsummary: A sentence\n"
    let date = "as_of: 2025-04-08\npublished: 2025-04-09T06:00+07:00\n"
    return try Run.site([
      "briefings/chart.en.md":
        "---\n\(front)\(date)---\n```chart\nid: capex\n\(facts)title: Acme spends more\n```\n",
      "briefings/chart.id.md":
        "---\n\(front)---\n```chart\nid: capex\ntitle: Acme membelanjakan lebih banyak\n```\n",
    ])
  }

  @Test func `a chart is drawn without a site`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = """
      id: power
      mark: column
      title: Power doubles
      data: power.csv
      x: year
      y: {field: power, unit: MW}
      """
    try Data(record.utf8).write(to: folder.appendingPathComponent("power.yaml"))
    try Data("year,power\n2024,60\n2025,120\n".utf8)
      .write(to: folder.appendingPathComponent("power.csv"))
    let printed = try Run(["chart", "power.yaml"], in: folder)
    #expect(printed.status == 0 && printed.output.hasPrefix("<svg") && printed.errors == "")
    #expect(printed.output.contains(">Power doubles<"))
    let saved = try Run(
      ["chart", "power.yaml", "--lang", "id", "--theme", "dark", "-o", "power.svg"], in: folder)
    #expect(saved.status == 0 && saved.output == "")
    let file = try String(contentsOf: folder.appendingPathComponent("power.svg"), encoding: .utf8)
    #expect(file.contains("tahun kalender") && file.contains("#111418"))
    try Data("id: a\nmark: pie\nrows: []\n".utf8).write(to: folder.appendingPathComponent("a.yaml"))
    let refused = try Run(["chart", "a.yaml"], in: folder)
    #expect(
      refused.status == 1 && refused.errors.contains("a.yaml:2:7: error: there is no mark 'pie'"))
    #expect(try Run(["chart", "power.yaml", "--width", "9"], in: folder).status == 2)
    #expect(try Run(["chart", "nowhere.yaml"], in: folder).status == 3)
  }

  @Test func `a drawing is put in place whole, and never in its record's`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let record =
      "id: a\nmark: bar\ntitle: A leads\nx: n\ny: {field: v, unit: MW}\nrows: [{n: A, v: 1}]\n"
    let file = folder.appendingPathComponent("a.yaml")
    try Data(record.utf8).write(to: file)
    let run = try Run(["chart", "a.yaml#a", "-o", "./a.yaml"], in: folder)
    #expect(run.status == 2 && run.errors.contains("is the chart's own record"))
    #expect(try String(contentsOf: file, encoding: .utf8) == record)
    #expect(try Run(["chart", "a.yaml", "-o", "a.svg"], in: folder).status == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == ["a.svg", "a.yaml"])
    let link = folder.appendingPathComponent("out")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "a.svg")
    #expect(try Run(["chart", "a.yaml", "-o", "out"], in: folder).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "a.svg")
  }

  @Test func `a translation's chart is drawn from any folder`() throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let address = "Content/briefings/chart.id.md#capex"
    for (arguments, place) in [
      ([address], folder),
      (["chart.id.md#capex"], folder.appendingPathComponent("Content/briefings")),
      (["\(folder.path)/\(address)"], FileManager.default.temporaryDirectory),
      (["\(folder.path)/\(address)", "--site", folder.path], URL(fileURLWithPath: "/")),
    ] {
      let run = try Run(["chart"] + arguments, in: place)
      #expect(run.status == 0 && run.errors == "", "\(run.errors)")
      #expect(run.output.contains(">Acme membelanjakan lebih banyak<"))
      #expect(run.output.contains("miliar"))
    }
  }

  @Test func `a record finds the series of the site above it`() throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = "id: a\nmark: column\ntitle: Acme spends more\nseries: [acme-capex]\n"
    let charts = folder.appendingPathComponent("charts")
    try FileManager.default.createDirectory(at: charts, withIntermediateDirectories: true)
    try Data(record.utf8).write(to: charts.appendingPathComponent("a.yaml"))
    #expect(try Run(["chart", "charts/a.yaml"], in: folder).status == 0)
    #expect(try Run(["chart", "a.yaml#a"], in: charts).status == 0)
    let other = try Run(["chart", "a.yaml#b"], in: charts)
    #expect(other.status == 1)
    #expect(other.errors.hasPrefix("a.yaml:1:1: error: there is no chart 'b' in this file\n"))
  }

  // MARK: - Cards

  /// A folder with a program of the name `rsvg-convert`, which runs `lines`.
  private func converter(_ lines: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appendingPathComponent("rsvg-convert")
    try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    return folder
  }

  @Test func `without rsvg-convert one line says what is missing`() throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Run(["cards"], in: folder, environment: ["PATH": folder.path])
    #expect(run.status == 3 && run.output == "")
    #expect(
      run.errors == "error: the program rsvg-convert is missing (Debian: librsvg2-bin)\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/Cards"))
  }

  @Test func `with it each page has a card, which the next build refers to`() throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    // The first bytes of a PNG file of 1200 by 630 pixels.
    let start = #"\211PNG\r\n\032\n\000\000\000\015IHDR\000\000\004\260\000\000\002\166"#
    let tools = try converter("[ $# -eq 1 ] || printf '\(start)' >\"$6\"")
    defer { try? FileManager.default.removeItem(at: tools) }
    let path = ["PATH": tools.path]
    let run = try Run(["cards"], in: folder, environment: path)
    #expect(run.status == 0 && run.errors == "" && run.output == "2 cards in ./Cards/\n")
    let address = "id/briefings/2025/chart/card"
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/Cards/\(address).png"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/Cards/\(address).svg"))
    #expect(try Run(["build"], in: folder, environment: path).status == 0)
    let page = try String(
      contentsOf: folder.appendingPathComponent("Public/id/briefings/2025/chart/index.html"),
      encoding: .utf8)
    #expect(page.contains("<meta property=\"og:image\" content=\"https://"))
    #expect(page.contains("/\(address).png\">"))
    #expect(page.contains("<meta property=\"og:image:width\" content=\"1200\">"))
    #expect(page.contains("<meta property=\"og:image:height\" content=\"630\">"))
    #expect(page.contains("\"og:image:alt\" content=\"Acme membelanjakan lebih banyak. Grafik"))
    #expect(page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/Public/\(address).png"))
  }

  @Test func `a card that cannot be drawn ends with 3`() throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let tools = try converter("[ $# -eq 1 ]")
    defer { try? FileManager.default.removeItem(at: tools) }
    let run = try Run(["cards"], in: folder, environment: ["PATH": tools.path])
    #expect(run.status == 3 && run.output == "")
    #expect(
      run.errors == "error: rsvg-convert ended with exit code 1 for "
        + "'./Cards/en/briefings/2025/chart/card.png'\n")
    let silent = try converter("exit 0")
    defer { try? FileManager.default.removeItem(at: silent) }
    let none = try Run(["cards"], in: folder, environment: ["PATH": silent.path])
    #expect(none.status == 3 && none.output == "")
    #expect(
      none.errors == "error: rsvg-convert made no picture for "
        + "'./Cards/en/briefings/2025/chart/card.png'\n")
    let broken = try converter("exit 3")
    defer { try? FileManager.default.removeItem(at: broken) }
    let run3 = try Run(["cards"], in: folder, environment: ["PATH": broken.path])
    #expect(run3.status == 3)
    #expect(run3.errors == "error: rsvg-convert ended with exit code 3 for --version\n")
  }

  @Test(arguments: ["", "Content", "Content/cards", "."])
  func `cards go to no folder of the site's own`(output: String) throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let tools = try converter("exit 0")
    defer { try? FileManager.default.removeItem(at: tools) }
    let run = try Run(["cards", "-o", output], in: folder, environment: ["PATH": tools.path])
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains("cannot use '\(output)' as the output folder"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/Content/cards"))
  }
}
