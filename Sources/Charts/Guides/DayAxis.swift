import Languages
import Quantities

/// The labels of an axis of days: days, weeks, months or years, as many as have room.
///
/// Steps are 1, 2, 7 and 14 days (weeks start on Mondays), 1, 2, 3 and 6 months, and round numbers
/// of years, but none that is finer than the data.
struct DayAxis {
  /// From day numbers since 1970 to pixels.
  let scale: LinearScale
  let canvas: Canvas
  /// The least distance between two values, in days.
  var finest = 1.0

  /// The finest labels that the data have and the drawing has room for.
  func labels() -> [TextLine] {
    let candidates = steps.filter { $0.days >= finest * 0.9 }
    let chosen = candidates.lazy.compactMap { labels($0) }.first { $0.count > 1 }
    return chosen ?? steps.lazy.compactMap { labels($0) }.first ?? []
  }

  private enum Step {
    case days(Int), months(Int), years(Int)

    /// The shortest that it can be.
    var days: Double {
      switch self {
      case .days(let count): Double(count)
      case .months(let count): Double(count) * 28
      case .years(let count): Double(count) * 365
      }
    }
  }

  private var steps: [Step] {
    [1, 2, 7, 14].map { .days($0) } + [1, 2, 3, 6].map { .months($0) }
      + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map { .years($0) }
  }

  /// The labels of a step, or `nil` when they have no room or there are far too many.
  private func labels(_ step: Step) -> [TextLine]? {
    guard (scale.domain.high - scale.domain.low) / step.days < 60 else { return nil }
    return switch step {
    case .days(let count): days(every: count)
    case .months(let count): months(every: count)
    case .years(let count): years(every: count)
    }
  }

  private var firstBaseline: Double { canvas.fontSize + 5 }

  /// Every so many days, of weeks on Mondays, with their month; the year below the first and
  /// wherever it changes.
  private func days(every step: Int) -> [TextLine]? {
    let format = DateFormat(canvas.language)
    let first = Int(scale.domain.low.rounded(.up)), last = Int(scale.domain.high)
    // Day 4 of 1970 was a Monday.
    let start = step < 7 ? first : first + (((4 - first) % step) + step) % step
    var lines: [TextLine] = []
    var years: [TextLine] = []
    var year: Int?
    for number in stride(from: start, through: max(start, last), by: step) where number <= last {
      guard let date = CivilDate(daysSince1970: number),
        let day = MonthDay(month: date.month, day: date.day)
      else { continue }
      lines.append(text(format.monthDay(day, style: .short), at: Double(number)))
      if year != date.year { years.append(below("\(date.year)", at: Double(number))) }
      year = date.year
    }
    return lines.overlap || years.overlap ? nil : lines + years
  }

  private func below(_ text: String, at day: Double) -> TextLine {
    var line = self.text(text, at: day)
    line.y += canvas.lineHeight
    return line
  }

  /// The first of every so many months; the year below the first and each January.
  private func months(every step: Int) -> [TextLine]? {
    let format = DateFormat(canvas.language)
    var lines: [TextLine] = []
    var years: [TextLine] = []
    for (month, day) in starts(every: step) {
      lines.append(text(format.month(month % 12 + 1, style: .short), at: day))
      if years.isEmpty || month % 12 == 0 { years.append(below("\(month / 12)", at: day)) }
    }
    if years.isCrowded { years.removeFirst() }
    return lines.isCrowded || years.isCrowded ? nil : lines + years
  }

  private func years(every step: Int) -> [TextLine]? {
    let lines = starts(every: 12).filter { ($0.month / 12).isMultiple(of: step) }
      .map { text("\($0.month / 12)", at: $0.day) }
    return lines.isCrowded ? nil : lines
  }

  /// The first days of months within the domain; months are counted from the year 0.
  private func starts(every step: Int) -> [(month: Int, day: Double)] {
    // The ends may lie beyond the first and the last day that there are.
    let first = CivilDate(daysSince1970: Int(scale.domain.low)) ?? .first
    let last = CivilDate(daysSince1970: Int(scale.domain.high)) ?? .last
    let months = (first.year * 12 + first.month - 1)...(last.year * 12 + last.month - 1)
    return months.filter { $0.isMultiple(of: step) }.compactMap { month in
      let date = CivilDate(year: month / 12, month: month % 12 + 1, day: 1)
      guard let date, Double(date.daysSince1970) >= scale.domain.low else { return nil }
      return (month, Double(date.daysSince1970))
    }
  }

  private func text(_ text: String, at day: Double) -> TextLine {
    canvas.centred(text, x: scale(day), y: firstBaseline)
  }
}
