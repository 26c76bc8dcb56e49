import Languages
import Quantities

extension [Datum] {
  /// The value that came, if it is known.
  var actual: Datum? { first { $0.isActual } }
}

extension Datum {
  /// A Boolean value indicating whether it came, though it may be revised.
  var isActual: Bool { !isMissing && (form == .solid || form == .hollow) }
  /// A Boolean value indicating whether the true value is known to be this great or greater.
  var isFloor: Bool { !isMissing && low == nil && bound == .floor }
  /// A Boolean value indicating whether the true value is known to be this great or less.
  var isCeiling: Bool { !isMissing && low == nil && bound == .ceiling }
}

extension ChartFrame {
  /// Calls a closure with everything that was said of values before they came.
  func forEachOutlook(_ body: (Datum, _ row: Int, _ index: Int, _ title: String) -> Void) {
    forEach { if !$0.isActual { body($0, $1, $2, $3) } }
  }

  /// Calls a closure with every value that came.
  func forEachActual(_ body: (Datum, _ row: Int, _ index: Int, _ title: String) -> Void) {
    forEach { if $0.isActual { body($0, $1, $2, $3) } }
  }

  private func forEach(_ body: (Datum, Int, Int, String) -> Void) {
    for (row, series) in series.enumerated() {
      for index in positions.indices {
        for datum in cells[row][index] where !datum.isMissing {
          body(datum, row, index, title(datum, series, index))
        }
      }
    }
  }
}

extension Key {
  /// The key of what was said against what came: one item for each shape in the drawing.
  init(outlookOf frame: ChartFrame, namesSeries: Bool, namesActual: Bool = true) {
    let slots = Set(frame.data.filter { !$0.isMissing }.map(\.slot))
    let slot = slots.count == 1 ? slots.first ?? 0 : 0
    var items: [Item] = []
    if namesSeries {
      items = frame.series.map {
        Item(paint: .form(.solid, slot: $0.slot), label: $0.label, swatch: "s\($0.slot)")
      }
    }
    let statuses = frame.statuses
    for datum in frame.data.sorted(by: { $0.outlookOrder < $1.outlookOrder })
    where !datum.isMissing && (namesActual || !datum.isActual) {
      let item = Item(outlook: datum, slot: slot, statuses, frame.language)
      if !items.contains(where: { $0.label == item.label }) { items.append(item) }
    }
    self.init(items: items)
  }
}

extension Key.Item {
  /// The key's item for the shape of a value.
  fileprivate init(
    outlook datum: Datum, slot: Int, _ statuses: [Datum.Form: String], _ language: Language
  ) {
    let words = language.charts
    let status = statuses[datum.form] ?? language.flags.actual
    let form = Paint.form(datum.form.ofOutlook, slot: slot)
    let look: (paint: Paint, label: String, symbol: KeySymbol) =
      switch (datum.low, datum.bound) {
      case (.some, _): (form, words.range.filled(["status": status]), .range)
      case (nil, .floor): (form, words.floor.filled(["status": status]), .floor)
      case (nil, .ceiling): (form, words.ceiling.filled(["status": status]), .ceiling)
      case (nil, .exact):
        datum.isActual
          ? (.dot(datum.form, slot), status, .dot)
          : (.diamond(datum.form, slot), words.pointOutlook.filled(["status": status]), .diamond)
      }
    self.init(
      paint: look.paint, label: look.label.capitalizedFirst,
      swatch: datum.flag?.rawValue ?? "s\(slot)", symbol: look.symbol)
  }
}

extension Datum {
  /// What came before what was said; ranges before single numbers, floors and ceilings.
  fileprivate var outlookOrder: Int {
    let shape = low != nil ? 0 : bound == .exact ? 1 : bound == .floor ? 2 : 3
    return form.rawValue * 10 + shape
  }
}
