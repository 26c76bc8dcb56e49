import Charts
import Languages
import Quantities
import Testing

@Suite struct TransformTests {
  private func chart(
    _ transforms: [ChartTransform], _ change: (inout Fixtures.Chart) -> Void = { _ in }
  ) throws(ChartRefusal) -> RenderedChart {
    var chart = Fixtures.computed(transforms)
    change(&chart)
    return try ChartRenderer(language: chart.language).render(chart.spec, chart.data)
  }

  /// The cells of a table, row by row.
  private func cells(
    _ transforms: [ChartTransform], _ change: (inout Fixtures.Chart) -> Void = { _ in }
  ) throws -> [[String]] {
    try chart(transforms, change).table.rows.map { $0.cells.map(\.text) }
  }

  private func messages(
    _ transforms: [ChartTransform], _ change: (inout Fixtures.Chart) -> Void = { _ in }
  ) -> [String] {
    do throws(ChartRefusal) {
      return try chart(transforms, change).warnings.map(\.message)
    } catch {
      return error.problems.map(\.message)
    }
  }

  private static let year2021 = Period(parsing: "2021")

  @Test func `an index is 100 at its base and says so`() throws {
    let base = try #require(TransformTests.year2021)
    let index = try chart([.index(at: base)])
    #expect(
      index.table.rows.map { $0.cells.map(\.text) } == [
        ["80.0", "133.3", "50.0"], ["100.0", "100.0", "100.0"], ["150.0", "n/a", "200.0"],
        ["200.0", "83.3", "250.0"],
      ])
    #expect(index.subtitle == "Spending, 2021 = 100, calendar years, 2020–2023")
    #expect(index.description.contains("2021 = 100"))
    let csv = String(decoding: index.csv, as: UTF8.self)
    #expect(csv.hasPrefix("series,label,position,value,low,high,qualifier,flag,unit,scale,"))
    #expect(csv.contains("a,A,2020,80,,,,,count,one,unstated,,a0;a1,index 2021\r\n"))
  }

  @Test func `the base of an index may stand before what is shown`() throws {
    let base = try #require(TransformTests.year2021)
    let shown = try cells([.index(at: base)]) {
      $0.spec.periods = Period(parsing: "2023").map { .list([$0]) }
    }
    #expect(shown == [["200.0", "83.3", "250.0"]])
  }

  @Test func `an index lets two units stand on one axis`() throws {
    let base = try #require(TransformTests.year2021)
    let rows = try cells([.index(at: base)]) { $0.data.series[1].unit = .megawatt }
    #expect(rows[1] == ["100.0", "100.0", "100.0"])
  }

  @Test func `a range is indexed with both ends and keeps its kind`() throws {
    let base = try #require(TransformTests.year2021)
    let rows = try cells([.index(at: base)]) {
      $0.data.series[0].points[3] = point("2023", low: "20", high: "25", flag: .guidance)
    }
    #expect(rows[3][0] == "200.0–250.0")
  }

  @Test func `an index needs one exact number above zero at its base`() throws {
    let base = try #require(TransformTests.year2021)
    for bad in [
      point("2021", "0"), point("2021", "-3"), point("2021", flag: .unavailable),
      point("2021", low: "1", high: "2"), point("2021", "5", qualifier: .atLeast),
    ] {
      #expect(
        messages([.index(at: base)]) { $0.data.series[2].points[1] = bad } == [
          "series 'c' cannot be indexed at '2021'; expected one exact number above zero there"
        ])
    }
  }

  @Test func `shares are of the sum at each position`() throws {
    let share = try chart([.share])
    #expect(
      share.table.rows.map { $0.cells.map(\.text) } == [
        ["47.1", "47.0", "5.9"], ["55.6", "33.3", "11.1"], ["n/a", "n/a", "n/a"],
        ["66.6", "16.7", "16.7"],
      ])
    #expect(share.subtitle == "Spending, % of the total, calendar years, 2020–2023")
  }

  @Test func `the share of a range, a bound or a negative number is refused`() {
    for bad in [
      point("2020", low: "1", high: "2"), point("2020", "5", qualifier: .atLeast),
      point("2020", "-1"),
    ] {
      #expect(
        messages([.share]) { $0.data.series[1].points[0] = bad } == [
          "'share' cannot be computed for series 'b' at '2020': "
            + "it is a range, a bound or negative"
        ])
    }
    #expect(
      messages([.share]) { $0.data.series.removeLast(2) } == [
        "'share' cannot be computed for series 'a': it is the only series, and so always 100%"
      ])
  }

  @Test func `differences start at the second value and pass no gap`() throws {
    let delta = try chart([.delta])
    #expect(
      delta.table.rows.map { $0.cells.map(\.text) } == [
        ["2", "\u{2212}2", "1"], ["5", "n/a", "2"], ["5", "n/a", "1"],
      ])
    #expect(
      delta.subtitle
        == "Spending (basis not stated), US$ bn, change on the year before, calendar years, 2021–2023"
    )
  }

  @Test func `percentages differ by percentage points`() throws {
    let delta = try chart([.delta]) { chart in
      for row in chart.data.series.indices {
        chart.data.series[row].unit = .percent
        chart.data.series[row].scale = .one
      }
    }
    #expect(delta.subtitle.contains("percentage points, change on the year before"))
    #expect(!String(decoding: delta.wideSVG, as: UTF8.self).contains("5%"))
  }

  @Test func `what a range differs by from a number is a range`() throws {
    let rows = try cells([.delta]) {
      $0.data.series[0].points[3] = point("2023", low: "20", high: "25", flag: .guidance)
    }
    #expect(rows[2][0] == "5–10")
    let floors = try cells([.delta]) {
      $0.data.series[0].points[2] = point("2022", "15", qualifier: .atLeast)
    }
    #expect(floors.map { $0[0] } == ["2", "≥5", "≤5"])
  }

  @Test func `sums run from the first period that is shown and end at a gap`() throws {
    let sums = try chart([.cumulative]) {
      if let first = Period(parsing: "2021"), let last = Period(parsing: "2023") {
        $0.spec.periods = .range(first: first, last: last)
      }
    }
    #expect(
      sums.table.rows.map { $0.cells.map(\.text) } == [
        ["10", "6", "2"], ["25", "n/a", "6"], ["45", "n/a", "11"],
      ])
    #expect(sums.subtitle.contains("US$ bn, cumulative from 2021"))
  }

  @Test func `levels and ratios have no sum over time`() {
    #expect(
      messages([.cumulative]) { chart in
        for row in chart.data.series.indices { chart.data.series[row].nature = .stock }
      }.first == "'cumulative' cannot be computed for series 'a': levels do not add up over time")
    #expect(
      messages([.share, .cumulative]).first
        == "'cumulative' cannot be computed for series 'a': ratios do not add up over time")
  }

  @Test func `what is not among the greatest is added up in grey`() throws {
    let top = try chart([.top(1)])
    #expect(top.table.header == ["Period", "A", "Other"])
    #expect(top.table.rows.map { $0.cells[1].text } == ["9", "8", "n/a", "10"])
    #expect(top.table.rows[0].sourceIDs == ["a0", "b0", "c0"])
    #expect(top.subtitle.contains("the largest, the rest together"))
    #expect(top.wideSVG.count > 100)
    #expect(try chart([.top(2)]).table.header == ["Period", "A", "B", "C"])
  }

  @Test func `names that are left over stand last in a ranking`() throws {
    let ranking = try chart([.top(2)]) {
      $0.spec.mark = .bar
      $0.data.series = [
        ChartSeries(
          id: "sites", label: "Sites", slot: 1, unit: .megawatt, nature: .stock,
          points: ["P", "Q", "R", "S", "T"].enumerated().map { index, name in
            point(name, "\(index + 1)")
          })
      ]
      $0.language = .indonesian
    }
    #expect(ranking.table.rows.map(\.header) == ["S", "T", "Lainnya"])
    #expect(ranking.table.rows.map { $0.cells[0].text } == ["4", "5", "6"])
    let svg = String(decoding: ranking.wideSVG, as: UTF8.self)
    let names = ["T", "S", "Lainnya"].compactMap { svg.firstRange(of: ">\($0)<")?.lowerBound }
    #expect(names.count == 3 && names == names.sorted())
  }

  @Test func `where names are few, the greatest series are kept`() throws {
    let top = try chart([.top(2)]) { chart in
      chart.spec.mark = .bar
      chart.spec.arrange = .stack
      chart.data.series = (1...5).map { row in
        series("s\(row)", "S\(row)", basis: .unstated, [point("P", "\(row)"), point("Q", "2")])
      }
    }
    #expect(top.table.header == ["Name", "S4", "S5", "Other"])
  }

  @Test func `ratios and ranges have no sum`() {
    #expect(
      messages([.top(1)]) { chart in
        for row in chart.data.series.indices { chart.data.series[row].unit = .percent }
      }.first == "'top' cannot be computed for series 'a': ratios do not add up")
    #expect(
      messages([.top(1)]) {
        $0.data.series[2].points[0] = point("2020", low: "1", high: "2")
      } == [
        "'top' cannot be computed for series 'c' at '2020': "
          + "it is a range or of another kind than the rest"
      ])
  }

  @Test func `shares of one whole can be added up`() throws {
    #expect(try cells([.share, .top(1)])[0] == ["47.1", "52.9"])
  }

  @Test func `series and names are put in order`() throws {
    #expect(try chart([.sort(.ascending)]).table.header == ["Period", "B", "C", "A"])
    #expect(try chart([.sort(.descending)]).table.header == ["Period", "A", "B", "C"])
    #expect(try chart([.sort(.name)]).table.header == ["Period", "A", "B", "C"])
  }

  @Test func `values are kept by size, kind and name`() throws {
    #expect(try chart([.filter(.names(["b"]))]).table.header == ["Period", "B"])
    #expect(
      try chart([.filter(.atLeast(decimal("8")))]).subtitle.contains(
        "only values from US$8\u{A0}bn"))
    #expect(try cells([.filter(.atLeast(decimal("8")))]).flatMap { $0 }.filter { $0.isEmpty } != [])
    #expect(messages([.filter(.names(["bb"]))]).first == "the chart has nothing named 'bb'")
    #expect(
      messages([.filter(.flags([.guidance]))]).first?.hasPrefix("the chart has no value") == true)
  }

  @Test func `drawings of computed values agree with their tables`() throws {
    let share = try chart([.share]) {
      $0.spec.arrange = .stack; $0.spec.mark = .column
    }
    #expect(String(decoding: share.wideSVG, as: UTF8.self).contains("100%"))
  }

  @Test func `what is not shown refuses no share`() throws {
    let shown = try cells([.share]) {
      $0.data.series[1].points[0] = point("2020", low: "1", high: "2")
      $0.spec.periods = Period(parsing: "2021").map { .list([$0]) }
    }
    #expect(shown == [["55.6", "33.3", "11.1"]])
  }
}

extension Fixtures {
  /// Made-up series with a gap, for what is computed.
  static func computed(_ transforms: [ChartTransform]) -> Chart {
    var spec = spec("computed", .line, "Made-up numbers")
    spec.measure = "Spending"
    spec.transforms = transforms
    func row(_ id: String, _ values: String) -> ChartSeries {
      let points = values.split(separator: " ").enumerated().map { index, value in
        value == "x"
          ? point("\(2020 + index)", flag: .unavailable)
          : point("\(2020 + index)", String(value), sources: ["\(id)\(index)"])
      }
      return series(id, id.uppercased(), basis: .unstated, points)
    }
    return Chart(
      spec: spec,
      data: ChartData(series: [row("a", "8 10 15 20"), row("b", "8 6 x 5"), row("c", "1 2 4 5")]))
  }
}
