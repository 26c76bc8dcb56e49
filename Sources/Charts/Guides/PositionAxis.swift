import Languages
import Quantities

/// The labels of positions below a drawing, as many as have room; never turned, never cut short
/// for times.
struct PositionAxis {
  let positions: [ChartFrame.Position]
  let frequency: Frequency?
  /// The middle of each position.
  let centers: [Double]
  /// The distance between two of them.
  let step: Double
  let canvas: Canvas

  /// The labels with baselines counted from the axis line, or `nil` when names do not fit.
  func labels() -> [TextLine]? {
    switch frequency {
    case .annual: yearLabels()
    case .halfYearly, .quarterly, .monthly: partLabels()
    case .daily, .irregular: wrapped(positions.map(\.label)) ?? thinned()
    case nil: wrapped(positions.map(\.label)) ?? positions.shortLabels.flatMap { wrapped($0) }
    }
  }

  private var firstBaseline: Double { canvas.fontSize + 5 }

  // MARK: - Years

  /// Years in full, or without `FY`, or with two digits after the first, or only some.
  private func yearLabels() -> [TextLine] {
    let years = positions.map { "\($0.ordinal)" }
    for texts in [positions.map(\.label), years] where fits(texts) { return line(texts) }
    let short = years.enumerated().map { $0 == 0 ? $1 : String($1.suffix(2)) }
    if isWithinCentury, fits(Array(short.dropFirst())), !line(short).overlap {
      return line(short)
    }
    let tiers = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000]
    for tier in tiers.dropFirst() {
      let texts = zip(positions, years).map { $0.ordinal.isMultiple(of: tier) ? $1 : "" }
      if texts.contains(where: { !$0.isEmpty }), fits(texts, every: tier) { return line(texts) }
    }
    return line(years.enumerated().map { $0 == 0 ? $1 : "" })
  }

  /// Two digits are clear only within one century, and when there are enough of them.
  private var isWithinCentury: Bool {
    guard let first = positions.first?.ordinal, let last = positions.last?.ordinal else {
      return false
    }
    return first / 100 == last / 100 && last - first > 2
  }

  // MARK: - Parts of years

  /// Parts with their years below, only some parts, only years, or some years.
  private func partLabels() -> [TextLine] {
    let perYear = frequency == .monthly ? 12 : frequency == .quarterly ? 4 : 2
    let parts = positions.map { part($0.ordinal % perYear, of: perYear) }
    for tier in [1, 2, 3, 6] where perYear.isMultiple(of: tier) && tier < perYear {
      let texts = zip(positions, parts).map {
        ($0.ordinal % perYear).isMultiple(of: tier) ? $1 : ""
      }
      if fits(texts, every: tier) {
        return line(texts) + years(perYear, baseline: firstBaseline + canvas.lineHeight)
      }
    }
    return years(perYear, baseline: firstBaseline)
  }

  /// The name of a part: `Q1`, `H2`, `Apr`.
  private func part(_ index: Int, of perYear: Int) -> String {
    let words = canvas.language.dates
    let text: String
    switch perYear {
    case 12: return DateFormat(canvas.language).month(index + 1, style: .short)
    case 4: text = words.quarter.filled(["number": "\(index + 1)", "year": ""])
    default: text = words.half.filled(["number": "\(index + 1)", "year": ""])
    }
    return String(text.filter { $0 != " " && $0 != "\u{A0}" })
  }

  /// Each year in the middle of its positions, thinned until they fit.
  private func years(_ perYear: Int, baseline: Double) -> [TextLine] {
    let isFiscal = positions.first?.period?.isFiscal == true
    var spans: [(year: Int, low: Double, high: Double)] = []
    for (position, center) in zip(positions, centers) {
      let year = position.ordinal / perYear
      if spans.last?.year == year {
        spans[spans.count - 1].high = center
      } else {
        spans.append((year, center, center))
      }
    }
    let format = DateFormat(canvas.language)
    for tier in [1, 2, 5, 10, 20, 50, 100, 1000] {
      let lines = spans.filter { tier == 1 || $0.year.isMultiple(of: tier) }.map { span in
        let period = Period(year: span.year, isFiscal: isFiscal)
        let text = period.map { format.period($0) } ?? "\(span.year)"
        return canvas.centred(text, x: (span.low + span.high) / 2, y: baseline)
      }
      if !lines.overlap { return lines }
    }
    return []
  }

  // MARK: - Names

  /// Every name in up to three lines within its step.
  private func wrapped(_ names: [String]) -> [TextLine]? {
    let breaking = LineBreaking(size: canvas.fontSize)
    let broken = names.map { breaking.lines($0, width: step - 6, limit: 3) }
    // Names that could stay on one line are broken with the others: it looks less accidental.
    let most = broken.compactMap { $0?.count }.max() ?? 1
    var lines: [TextLine] = []
    for (index, pieces) in broken.enumerated() {
      guard let pieces else { return nil }
      let even = breaking.lines(names[index], over: most) ?? pieces
      for (row, text) in even.enumerated() {
        let baseline = firstBaseline + Double(row) * canvas.lineHeight
        lines.append(canvas.centred(text, x: centers[index], y: baseline))
      }
    }
    // A name at the edge is moved in, perhaps onto its neighbour's line of the same height.
    let isCrowded = (0..<most).contains { row in
      lines.filter { $0.y == firstBaseline + Double(row) * canvas.lineHeight }.overlap
    }
    return isCrowded ? nil : lines
  }

  /// Only the first and the last name, or the first alone.
  func thinned() -> [TextLine] {
    guard let first = positions.first, let last = positions.last,
      let start = centers.first, let end = centers.last
    else { return [] }
    let breaking = LineBreaking(size: canvas.fontSize)
    let lines = [(first, start), (last, end)].map { position, center in
      let text = breaking.cut(position.short ?? position.label, width: canvas.width)
      return canvas.centred(text, x: center, y: firstBaseline)
    }
    return lines.overlap || positions.count == 1 ? [lines[0]] : lines
  }

  // MARK: - Room

  /// A Boolean value indicating whether texts that stand at every so many positions have room.
  private func fits(_ texts: [String], every tier: Int = 1) -> Bool {
    let widest = texts.map { canvas.room(for: $0) }.max() ?? 0
    return widest + 5 <= step * Double(tier) && !line(texts).overlap
  }

  private func line(_ texts: [String]) -> [TextLine] {
    zip(texts, centers).filter { !$0.0.isEmpty }.map {
      canvas.centred($0, x: $1, y: firstBaseline)
    }
  }
}

extension [TextLine] {
  /// A Boolean value indicating whether any two neighbours overlap.
  var overlap: Bool {
    zip(self, dropFirst()).contains { $0.bounds.overlaps($1.bounds) }
  }

  /// A Boolean value indicating whether two neighbours stand so close that they read as one.
  var isCrowded: Bool {
    zip(self, dropFirst()).contains { $1.bounds.x - $0.bounds.right < 5 }
  }

  /// The texts moved down.
  func moved(down distance: Double) -> [TextLine] {
    map { line in
      var line = line
      line.y += distance
      return line
    }
  }
}
