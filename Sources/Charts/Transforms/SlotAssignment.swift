import Quantities

/// Which colour each series has.
enum SlotAssignment {
  /// The slots of series: those that are given, then the free ones in order, then grey.
  ///
  /// Two series may share a colour only when shape tells them apart, as a company's results and
  /// its guidance; else the later one gets a free slot. In a ranking names stand at the bars, so
  /// that series without a colour share one: the first, or grey beside others' own colours.
  static func slots(of series: [ChartSeries], isRanking: Bool) -> [Int] {
    if isRanking {
      let shared = series.contains { ($0.slot ?? 0) > 0 } ? 0 : 1
      return series.map { $0.slot ?? shared }
    }
    var slots: [Int?] = []
    for (index, candidate) in series.enumerated() {
      let isTaken = zip(slots, series).contains { slot, other in
        slot != 0 && slot == candidate.slot && !candidate.isToldApart(from: other)
      }
      slots.append(isTaken ? nil : series[index].slot)
    }
    var free = (1...Palette.size).filter { !slots.contains($0) }.makeIterator()
    return slots.map { $0 ?? free.next() ?? 0 }
  }
}

extension ChartSeries {
  /// The shapes of its values.
  private var forms: Set<Datum.Form> { Set(points.map { Datum.Form($0.flag) }) }

  fileprivate func isToldApart(from other: ChartSeries) -> Bool {
    forms.isDisjoint(with: other.forms)
  }
}
