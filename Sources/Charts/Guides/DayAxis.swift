import Languages
import Quantities

/// The labels of an axis of days: years, months or days, as many as have room.
struct DayAxis {
  /// From day numbers since 1970 to pixels.
  let scale: LinearScale
  let canvas: Canvas

  /// Years, or months with their years below, or days.
  func labels() -> [TextLine] {
    let span = scale.domain.high - scale.domain.low
    if span < 62 { return days(every: span < 12 ? 2 : span < 30 ? 7 : 14) }
    for months in [1, 2, 3, 6] where span < 40 * 31 {
      if let labels = self.months(every: months) { return labels }
    }
    for years in [1, 2, 5, 10, 20, 50, 100] {
      if let labels = self.years(every: years) { return labels }
    }
    return []
  }

  private var firstBaseline: Double { canvas.fontSize + 5 }

  /// Every so many days from the first, with their month.
  private func days(every step: Int) -> [TextLine] {
    let format = DateFormat(canvas.language)
    let first = Int(scale.domain.low.rounded(.up))
    let numbers = stride(from: first, through: Int(scale.domain.high), by: step)
    var lines = numbers.compactMap { number -> TextLine? in
      guard let date = CivilDate(daysSince1970: number),
        let day = MonthDay(month: date.month, day: date.day)
      else { return nil }
      return text(format.monthDay(day, style: .short), at: Double(number))
    }
    while lines.overlap, lines.count > 1 {
      lines = lines.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    }
    return lines
  }

  /// The first of every so many months; the year below the first and each January.
  private func months(every step: Int) -> [TextLine]? {
    let format = DateFormat(canvas.language)
    var lines: [TextLine] = []
    var years: [TextLine] = []
    for (month, day) in starts(every: step) {
      lines.append(text(format.month(month % 12 + 1, style: .short), at: day))
      if years.isEmpty || month % 12 == 0 {
        var year = text("\(month / 12)", at: day)
        year.y += canvas.lineHeight
        years.append(year)
      }
    }
    if years.overlap { years.removeFirst() }
    return lines.overlap || years.overlap ? nil : lines + years
  }

  private func years(every step: Int) -> [TextLine]? {
    let lines = starts(every: 12).filter { ($0.month / 12).isMultiple(of: step) }
      .map { text("\($0.month / 12)", at: $0.day) }
    return lines.overlap ? nil : lines
  }

  /// The first days of months within the domain; months are counted from the year 0.
  private func starts(every step: Int) -> [(month: Int, day: Double)] {
    guard let first = CivilDate(daysSince1970: Int(scale.domain.low)),
      let last = CivilDate(daysSince1970: Int(scale.domain.high))
    else { return [] }
    let months = (first.year * 12 + first.month - 1)...(last.year * 12 + last.month - 1)
    return months.filter { $0.isMultiple(of: step) }.compactMap { month in
      let date = CivilDate(year: month / 12, month: month % 12 + 1, day: 1)
      guard let date, Double(date.daysSince1970) >= scale.domain.low else { return nil }
      return (month, Double(date.daysSince1970))
    }
  }

  private func text(_ text: String, at day: Double) -> TextLine {
    let half = canvas.room(for: text) / 2
    let x = max(half, min(scale(day), canvas.width - half))
    return canvas.text(text, x: x, y: firstBaseline, anchor: .middle)
  }
}
