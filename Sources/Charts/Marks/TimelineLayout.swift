import Languages
import Quantities

/// The layout of a timeline: names at the left, or above their bars on telephones, capacities at
/// the right, days below.
struct TimelineLayout {
  let frame: ChartFrame
  let canvas: Canvas
  private let names: RowNames
  private let lanes: [[Int]]
  private let capacities: [String]

  private let thickness = 14.0
  private let between = 12.0
  /// Half the width of a year's label.
  private let inset = 18.0

  init(frame: ChartFrame, canvas: Canvas) {
    self.frame = frame
    self.canvas = canvas
    let format = NumberFormat(frame.language)
    capacities = frame.projects.map { project in
      project.capacity.map { format.quantity($0, style: .chart) } ?? ""
    }
    let room = capacities.map { canvas.room(for: $0) }.max() ?? 0
    let width = canvas.width - (room > 0 ? room + 12 : 0)
    names = RowNames(
      of: frame.positions, canvas: canvas.panel(width: width, plotHeight: 0),
      texts: canvas.isNarrow ? width : 0)
    lanes = frame.projects.map(TimelineLayout.lanes)
  }

  func scene() -> Scene {
    var layers = LayerSet()
    let keyHeight = Timeline.key(of: frame, on: canvas).draw(from: 0, on: canvas, into: &layers)
    let top = keyHeight + (frame.spec.now == nil ? 2 : canvas.lineHeight + 6)
    let tops = rowTops(from: top)
    let bottom = tops.last ?? top
    let scale = scale
    let labels = DayAxis(scale: scale, canvas: canvas).labels().moved(down: bottom)
    let spans = spans(tops, from: top, to: bottom)
    let grid = labels.flatMap { label in
      (spans + [(bottom, bottom + 4)]).map {
        Path.Piece(points: [(label.x, $0.0), (label.x, $0.1)])
      }
    }
    layers.add(Path(pieces: grid), .line(.hairline))
    for label in labels { layers.add(label, .ink2) }
    layers.rise()
    for row in frame.projects.indices { draw(row, at: tops[row], scale, into: &layers) }
    layers.rise()
    drawNow(scale, spans, top: top, into: &layers)
    let height = (labels.map(\.y).max() ?? bottom) + 6
    return Scene(width: canvas.width, height: height.rounded(.up), layers: layers.layers)
  }

  // MARK: - Rows

  /// The lane of each phase: the first in which it covers none before it.
  private static func lanes(of project: ChartProject) -> [Int] {
    var ends: [Int] = []
    let order = project.phases.indices.sorted {
      let (a, b) = (project.phases[$0], project.phases[$1])
      return (a.firstDay ?? .min, $0) < (b.firstDay ?? .min, $1)
    }
    var lanes = Array(repeating: 0, count: project.phases.count)
    for index in order {
      let phase = project.phases[index]
      // A phase may start in the month, or the year, in which another ends.
      let start = phase.start.map { Int($0.latest.daysSince1970) } ?? .min
      let lane = ends.firstIndex { $0 <= start } ?? ends.count
      let end = phase.end.map { Int($0.earliest.daysSince1970) } ?? .max
      if lane == ends.count { ends.append(end) } else { ends[lane] = end }
      lanes[index] = lane
    }
    return lanes
  }

  private func barsHeight(_ row: Int) -> Double {
    let count = Double((lanes[row].max() ?? 0) + 1)
    let slips = frame.projects[row].phases.contains(where: \.isSlipped) ? 7.0 : 0
    return count * (thickness + 4) - 4 + slips
  }

  private func rowTops(from top: Double) -> [Double] {
    var tops = [top + 4]
    for row in frame.projects.indices {
      tops.append((tops.last ?? top) + names.height(row, barsHeight(row)) + between)
    }
    return tops
  }

  /// Where lines are upright: all along, or only beside bars where names stand between them.
  private func spans(
    _ tops: [Double], from top: Double, to bottom: Double
  ) -> [(Double, Double)] {
    guard names.isAbove else { return [(top, bottom)] }
    return frame.projects.indices.map { row in
      let end = tops[row] + names.height(row, barsHeight(row))
      return (end - barsHeight(row) - 2, end + 3)
    }
  }

  // MARK: - Days

  /// From days to pixels: whole years, or whole months where there are less than two years.
  private var scale: LinearScale {
    let left = (names.isAbove ? 0 : names.width + 10) + inset
    let room = names.isAbove ? 0 : (capacities.map { canvas.room(for: $0) }.max() ?? 0)
    let right = canvas.width - inset - (room > 0 ? room + 2 : 0)
    return LinearScale(domain: domain, range: (left, max(left + 10, right)))
  }

  private var domain: (low: Double, high: Double) {
    let phases = frame.projects.flatMap(\.phases)
    let dates = phases.flatMap { [$0.start, $0.end, $0.plannedEnd].compactMap { $0 } }
    let now = frame.spec.now.map { [$0] } ?? []
    guard let first = (dates.map(\.earliest) + now).min(),
      var last = (dates.map(\.latest) + now).max()
    else { return (0, 1) }
    // What has no end must be seen to go on.
    let open = phases.filter { $0.end == nil }.compactMap(\.start?.latest).max()
    let later = open?.adding(days: first.days(to: last) > 730 ? 300 : 30)
    last = max(last, later ?? last)
    if first.days(to: last) > 730 {
      let start = PartialDate.year(first.year).earliest, end = PartialDate.year(last.year).latest
      return (Double(start.daysSince1970), Double(end.daysSince1970) + 1)
    }
    let start = PartialDate.month(year: first.year, month: first.month).earliest
    return (Double(start.daysSince1970), Double(last.endOfMonth.daysSince1970) + 1)
  }

  // MARK: - Shapes

  private func draw(
    _ row: Int, at top: Double, _ scale: LinearScale, into layers: inout LayerSet
  ) {
    let project = frame.projects[row]
    let bars = barsHeight(row)
    names.draw(row, at: top, bars, into: &layers)
    let height = names.height(row, bars)
    let first = names.isAbove ? top + height - bars : top + (height - bars) / 2
    for (phase, lane) in zip(project.phases, lanes[row]) {
      let start = first + Double(lane) * (thickness + 4)
      let shape = PhaseShape(
        scale: scale, sides: (start, start + thickness), slot: project.slot ?? 1)
      shape.draw(phase, title: title(project, phase), into: &layers)
    }
    let middle = names.isAbove ? top + canvas.lineHeight / 2 : first + min(bars, thickness) / 2
    let y = middle + canvas.fontSize * FontMetrics.capHeight / 2
    // A pixel is left free, for browsers draw a text at the edge a little beyond it.
    layers.addIfFree(
      canvas.text(capacities[row], x: canvas.width - 1, y: y, anchor: .end), .ink)
  }

  /// What is shown when a phase is pointed at: `Abilene, phase 1: under construction, Jun 2024 –
  /// Jun 2026`.
  private func title(_ project: ChartProject, _ phase: ChartPhase) -> String {
    let words = frame.language.charts.projects
    let format = DateFormat(frame.language)
    let name = [project.label, phase.label].compactMap { $0 }.joined(separator: ", ")
    var text = "\(name): \(words.name(of: phase.status)), \(words.stretch(of: phase, format))"
    if phase.isSlipped, let planned = phase.plannedEnd {
      let date = format.partialDate(planned, style: .short)
      text += "; " + words.plannedBefore.filled(["date": date])
    }
    return text
  }

  /// The rule at the day from which all this is seen.
  private func drawNow(
    _ scale: LinearScale, _ spans: [(Double, Double)], top: Double, into layers: inout LayerSet
  ) {
    guard let now = frame.spec.now else { return }
    let x = scale(Double(now.daysSince1970))
    let pieces = ([(top - 5, top)] + spans).map {
      Path.Piece(points: [(x, $0.0), (x, $0.1)])
    }
    layers.add(Path(pieces: pieces), .line(.ink, width: 1.4))
    let text = DateFormat(frame.language).date(now, style: .short)
    layers.add(canvas.centred(text, x: x, y: top - 9), .ink)
  }
}

extension ChartPhase {
  /// The first day that it may cover.
  fileprivate var firstDay: Int? { start.map { Int($0.earliest.daysSince1970) } }
}
