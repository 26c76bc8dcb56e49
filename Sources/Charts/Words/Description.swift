import Languages
import Quantities

/// The words for those who do not see a drawing: what it is, its axis, its values, its shapes.
///
/// It has at most 60 words; with many series, peaks are left out first, then the values before
/// the last.
struct Description {
  let frame: ChartFrame
  let subtitle: String
  /// What the author says of it, which comes first and does not count.
  let alt: String?
  /// What is drawn on.
  let canvas: Canvas

  static let wordLimit = 60

  private var words: ChartStrings { frame.language.charts }

  /// The text.
  var text: String {
    let text = longest(of: Detail.allCases) ?? summary
    guard let alt, !alt.isEmpty else { return text }
    return "\(alt.endsSentence ? alt : alt + ".") \(text)"
  }

  /// A Boolean value indicating whether there is room to say something of the values.
  var saysValues: Bool {
    Detail.allCases.dropLast().contains { !values($0).isEmpty && fits(generated($0)) }
  }

  /// What is said of the values, the most first.
  private enum Detail: CaseIterable { case peaks, spans, lasts, extremes, none }

  private func longest(of details: some Sequence<Detail>) -> String? {
    details.lazy.map(generated).first(where: fits)
  }

  private func fits(_ text: String) -> Bool {
    text.split(separator: " ").count <= Description.wordLimit
  }

  private func generated(_ detail: Detail) -> String {
    ([summary, axis] + [values(detail)] + shapes).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var summary: String {
    words.summary.filled([
      "type": frame.kind(on: canvas), "subtitle": subtitle,
    ])
  }

  /// The ends of the axis, where one is drawn.
  private var axis: String {
    guard let axis = frame.axis(on: canvas), axis.ticks.count > 1,
      let low = axis.ticks.first
    else { return "" }
    return words.axis.filled(["low": low.label, "high": axis.topLabel])
  }

  /// One clause a series, or one a name.
  private func values(_ detail: Detail) -> String {
    if detail != .none, let summary = frame.mark.mark.summary(of: frame) { return summary }
    let frame = frame.normalized.rankedBySeries
    if frame.isCategorical || frame.positions.allSatisfy({ $0.period == nil }) {
      return named(frame, detail)
    }
    let clauses = frame.series.indices.compactMap { clause(of: $0, in: frame, detail) }
    return clauses.isEmpty ? "" : clauses.joined(separator: "; ") + "."
  }

  private func clause(of row: Int, in frame: ChartFrame, _ detail: Detail) -> String? {
    let present = frame.positions.indices.filter { frame.cells[row][$0].first?.isMissing == false }
    guard detail != .none, let first = present.first, let last = present.last,
      let start = frame.cells[row][first].first, let end = frame.cells[row][last].first
    else { return nil }
    let label = frame.series[row].label
    if first == last || detail == .lasts || detail == .extremes {
      return words.seriesValue.filled([
        "series": label, "value": end.short, "period": frame.when(last),
      ])
    }
    let span = words.seriesSpan.filled([
      "series": label, "first": start.short, "firstPeriod": frame.when(first),
      "last": end.short, "lastPeriod": frame.when(last),
    ])
    return span + (detail == .peaks ? peak(row, in: frame, between: first, and: last, present) : "")
  }

  /// The greatest value, when it stands neither first nor last.
  private func peak(
    _ row: Int, in frame: ChartFrame, between first: Int, and last: Int, _ present: [Int]
  ) -> String {
    let tops = present.map { frame.cells[row][$0].first?.top ?? 0 }
    guard let greatest = tops.max(), let place = tops.firstIndex(of: greatest) else { return "" }
    let index = present[place]
    guard index != first, index != last, let datum = frame.cells[row][index].first else {
      return ""
    }
    return words.seriesPeak.filled([
      "value": datum.short, "period": frame.when(index),
    ])
  }

  /// Names with their values; with many names, only the greatest and the least, and with several
  /// series the extent of each.
  private func named(_ frame: ChartFrame, _ detail: Detail) -> String {
    guard detail != .none else { return "" }
    if frame.series.count > 1 { return frame.extents }
    let all = zip(frame.positions, frame.cells[0]).compactMap { position, cell in
      cell.first.map { (name: position.label, datum: $0) }
    }
    let shown: [(name: String, datum: Datum)]
    if detail == .extremes {
      let sorted = all.filter { !$0.datum.isMissing }.sorted {
        ($1.datum.top, $0.name) < ($0.datum.top, $1.name)
      }
      shown = [sorted.first, sorted.last].compactMap { $0 }
    } else {
      shown = all
    }
    let clauses = shown.map {
      words.namedValue.filled(["name": $0.name, "value": $0.datum.short])
    }
    return clauses.isEmpty ? "" : clauses.joined(separator: "; ") + "."
  }

  /// What the shapes of statuses mean.
  private var shapes: [String] {
    var sentences: [String] = []
    let statuses = frame.statuses
    for form in Datum.Form.allCases {
      let phrase: Phrase? =
        switch form {
        case .solid: nil
        case .tint: words.lighter
        case .hollow: words.hollow
        case .dashed: words.dashed
        case .hatch: words.hatched
        }
      guard let phrase, let status = statuses[form] else { continue }
      sentences.append(phrase.filled(["status": status]))
    }
    if frame.hasBreak {
      let status = Flag.seriesBreak.label(in: frame.language)
      sentences.append(
        frame.mark.mark.showsBreaks
          ? words.doubleStroke.filled(["status": status]) : status.capitalizedFirst + ".")
    }
    if frame.data.contains(where: { $0.bound == .floor }) { sentences.append(words.openEnd) }
    if frame.data.contains(where: { $0.bound == .ceiling }) { sentences.append(words.dashedEnd) }
    return sentences
  }
}

extension ChartFrame {
  /// The least and the greatest value of each series.
  var extents: String {
    let clauses = series.indices.compactMap { row -> String? in
      let data = cells[row].compactMap(\.first).filter { !$0.isMissing }
      guard let low = data.min(by: { $0.top < $1.top }),
        let high = data.max(by: { $0.top < $1.top })
      else { return nil }
      return language.charts.extent.filled([
        "name": series[row].label, "low": low.short, "high": high.short,
      ])
    }
    return clauses.isEmpty ? "" : clauses.joined(separator: "; ") + "."
  }

  /// The words for the statuses of each shape: `estimate or low reliability`.
  var statuses: [Datum.Form: String] {
    var flags: [Datum.Form: Set<Flag>] = [:]
    for datum in data where !datum.isMissing && datum.form != .solid {
      if let flag = datum.flag { flags[datum.form, default: []].insert(flag) }
    }
    return flags.mapValues { flags in
      let labels = Flag.allCases.filter(flags.contains).map { $0.label(in: language) }
      return language.lists.alternatives(labels)
    }
  }
}

extension String {
  /// A Boolean value indicating whether it ends as a sentence does.
  fileprivate var endsSentence: Bool { last == "." || last == "!" || last == "?" }
}
