internal import Charts
internal import Quantities
internal import Records

/// How a chart draws its data: everything in its record but the words, the mark and the data.
struct ChartOptions {
  private let arrange: ChartSpec.Arrangement?
  private let labels: ChartSpec.Labels?
  let periods: PeriodSelection?
  private let transforms: [ChartTransform]
  private let facet: ChartFacet?
  private let highlight: [String]
  private let totals: [String]
  private let now: CivilDate?
  private let axis: ChartValueAxis?
  /// Words, rules and bands.
  var annotations: [ChartAnnotation]

  /// Reads the options; `axis` is what 'y' says.
  init(_ record: inout RecordDecoder, axis: ChartValueAxis?) {
    arrange = record.choice("arrange")
    labels = record.choice("labels")
    periods = record.periods()
    transforms = record.transforms()
    annotations = record.annotations()
    facet = record.facet()
    highlight = record.texts("highlight").map(\.text)
    totals = record.texts("totals").map(\.text)
    now = record.value("now", expected: "a date such as 2025-04-08") { CivilDate($0) }
    self.axis = axis
    record.refuseSecondAxis()
  }

  /// Writes the options into a spec.
  func apply(to spec: inout ChartSpec) {
    spec.arrange = arrange
    spec.labels = labels
    spec.periods = periods
    spec.transforms = transforms
    spec.facet = facet
    spec.highlight = highlight
    spec.totals = totals
    spec.now = now
    spec.annotations = annotations
    spec.scale = axis?.scale ?? .linear
    spec.includesZero = axis?.includesZero
  }
}

/// What 'y' says: where the values stand, what they count, how they are spread.
struct ChartValueAxis {
  /// The column of the values, in a table of the chart's own.
  let field: String?
  /// What the values count.
  let unit: Unit?
  /// A Boolean value indicating whether a unit is given, be it a bad one.
  let isUnitGiven: Bool
  /// What they are multiples of.
  let multiple: Scale
  let scale: ScaleType?
  let includesZero: Bool?
}

extension RecordDecoder {
  /// 'y', as a column's name or a map.
  mutating func valueAxis() -> ChartValueAxis? { measure("y", .optional) }

  /// A column of values with its unit, as its name or a map.
  mutating func measure(_ key: String, _ presence: Presence) -> ChartValueAxis? {
    guard let node = node(key, presence) else { return nil }
    if let text = node.text {
      return ChartValueAxis(
        field: text, unit: nil, isUnitGiven: false, multiple: .one, scale: nil, includesZero: nil)
    }
    return nested(node, of: "value axis") { record in
      let unit = record.unit()
      if let domain = record.node("domain") {
        record.report(
          "chart-truncated-bars",
          "an axis ends where the data do, for one that is cut misleads; "
            + "expected 'zero: false' where a line may leave zero out", at: domain)
      }
      if let side = record.node("axis") { record.reportSecondAxis(at: side) }
      return ChartValueAxis(
        field: record.text("field"), unit: unit?.unit,
        isUnitGiven: record.has("unit"), multiple: unit?.multiple ?? .one,
        scale: record.choice("scale"), includesZero: record.boolean("zero"))
    }
  }

  /// A unit with the magnitude that the numbers have: `MW`, `USD billion`.
  private mutating func unit() -> (unit: Unit, multiple: Scale)? {
    value("unit", expected: "a unit such as MW or USD billion") { text in
      let words = text.split(separator: " ")
      guard let code = words.first, words.count < 3, let unit = Unit(String(code)) else {
        return nil
      }
      guard words.count == 2 else { return (unit, .one) }
      return Scale(rawValue: String(words[1])).map { (unit, $0) }
    }
  }

  /// `facet: {columns: 3, y: free}`, or `facet: shared`.
  fileprivate mutating func facet() -> ChartFacet? {
    guard let node = node("facet") else { return nil }
    if node.text != nil {
      return (choice("facet") as ChartFacet.Axes?).map { ChartFacet(values: $0) }
    }
    return nested(node, of: "facet") { record in
      let columns = record.value("columns", expected: "a number from 1 to 6") { text in
        Int(text).flatMap { (1...6).contains($0) ? $0 : nil }
      }
      return ChartFacet(columns: columns, values: record.choice("y") ?? .shared)
    }
  }

  /// Refuses a second axis of values under whatever name.
  fileprivate mutating func refuseSecondAxis() {
    for key in ["y2", "secondary", "right"] where has(key) {
      if let value = node(key) { reportSecondAxis(at: value) }
    }
    if let axis = node("axis") { reportSecondAxis(at: axis) }
  }

  fileprivate mutating func reportSecondAxis(at node: RecordNode) {
    report(
      "chart-dual-axes",
      "two axes of values in one drawing let lines cross wherever one likes; "
        + "expected 'transform: [{index: {at: …}}]' or a 'facet'", at: node)
  }
}
