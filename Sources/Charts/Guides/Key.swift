import Languages
import Quantities

/// The key above a drawing: series by colour, statuses by shape.
struct Key {
  struct Item: Equatable {
    let paint: Paint
    let label: String
    /// The class that names the swatch for pages.
    let swatch: String
    /// What the swatch looks like.
    var symbol = KeySymbol.square
  }

  private(set) var items: [Item]

  /// A key of items that a mark knows.
  init(items: [Item]) { self.items = items }

  /// The key of a frame, whose values are drawn in a shape; it names series where they are not
  /// named beside their marks.
  init(of frame: ChartFrame, namesSeries: Bool, shape: KeySymbol = .square) {
    var items: [Item] = []
    if namesSeries {
      items = frame.series.map { series in
        Item(
          paint: .form(.solid, slot: series.slot), label: series.label,
          swatch: "s\(series.slot)")
      }
    }
    self.items = items + Key.statuses(of: frame, shape)
    if frame.hasBreak, frame.mark.mark.showsBreaks {
      let label = Flag.seriesBreak.label(in: frame.language).capitalizedFirst
      self.items.append(
        Item(
          paint: .line(.ink, width: 1.4), label: label, swatch: Flag.seriesBreak.rawValue,
          symbol: .doubleStroke))
    }
  }

  /// One item for each way in which values are not simply actual.
  private static func statuses(of frame: ChartFrame, _ shape: KeySymbol) -> [Item] {
    let words = frame.language.charts, statuses = frame.statuses
    let slots = Set(frame.data.filter { !$0.isMissing }.map(\.slot))
    let slot = slots.count == 1 ? slots.first ?? 0 : 0
    var items: [Item] = []
    for datum in frame.data.sorted(by: { $0.statusOrder < $1.statusOrder }) where !datum.isMissing {
      guard datum.form != .solid || datum.bound != .exact else { continue }
      let status = statuses[datum.form] ?? frame.language.flags.actual
      let (label, symbol): (String, KeySymbol) =
        switch (datum.low, datum.bound) {
        case (.some, _): (words.range.filled(["status": status]), .square)
        case (nil, .floor): (words.floor.filled(["status": status]), .open)
        case (nil, .ceiling): (words.ceiling.filled(["status": status]), .square)
        case (nil, .exact): (status, shape)
        }
      let item = Item(
        paint: .form(datum.form, slot: slot), label: label.capitalizedFirst,
        swatch: datum.flag?.rawValue ?? "s\(slot)", symbol: symbol)
      if !items.contains(where: { $0.label == item.label }) { items.append(item) }
    }
    return items
  }

  /// Draws the key in rows from `top` down, and gives the height it takes.
  func draw(from top: Double, on canvas: Canvas, into layers: inout LayerSet) -> Double {
    guard !items.isEmpty, !canvas.isPanel else { return 0 }
    let swatch = 12.0, gap = 6.0, between = 16.0
    let rowHeight = canvas.lineHeight + 3
    var x = 0.0
    var y = top
    for item in items {
      let lines =
        LineBreaking(size: canvas.fontSize)
        .lines(item.label, width: canvas.width - swatch - gap, limit: 3)
        ?? [LineBreaking(size: canvas.fontSize).cut(item.label, width: canvas.width - swatch - gap)]
      let room = lines.map { canvas.room(for: $0) }.max() ?? 0
      if x > 0, x + swatch + gap + room > canvas.width {
        x = 0
        y += rowHeight
      }
      let box = Box(x: x + 0.5, y: y + 1.5, right: x + swatch - 0.5, bottom: y + swatch + 0.5)
      item.symbol.draw(in: box, item.paint, into: &layers)
      for (index, line) in lines.enumerated() {
        let baseline = y + 11 + Double(index) * canvas.lineHeight
        layers.add(canvas.text(line, x: x + swatch + gap, y: baseline), .ink)
      }
      x += swatch + gap + room + between
      if lines.count > 1 {
        y += Double(lines.count - 1) * canvas.lineHeight + rowHeight
        x = 0
      }
    }
    return y + (x > 0 ? rowHeight : 0) + 4 - top
  }
}

extension Datum {
  /// An order of statuses that does not depend on the data's.
  fileprivate var statusOrder: Int {
    form.rawValue * 10 + (low != nil ? 1 : bound == .exact ? 0 : bound == .floor ? 2 : 3)
  }
}

extension String {
  /// The text with a capital at its start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
