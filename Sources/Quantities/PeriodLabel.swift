public import Languages

extension Period {
  /// Reads a period as people write it in a language, or as data files write it.
  ///
  /// Read are `FY2025`, `Q3 FY2025`, `FY2025 Q3`, `H1 2026`, `April 2025`, `8 Apr 2025`,
  /// `October 2024 – March 2025`. Anything else is `nil`, such as a year of two digits.
  public init?(label text: String, in language: Language) {
    let reader = PeriodLabelReader(words: language.dates)
    guard let period = reader.period(PeriodLabelReader.plain(text)) ?? Period(parsing: text)
    else { return nil }
    self = period
  }
}

/// Reads labels by matching the phrases that write them.
private struct PeriodLabelReader {
  let words: DateWords

  /// A text in lower case with single ordinary spaces and hyphens for dashes.
  static func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .split(separator: "–", omittingEmptySubsequences: false).joined(separator: "-")
  }

  func period(_ text: String) -> Period? {
    if let (year, isFiscal) = year(text) { return Period(year: year, isFiscal: isFiscal) }
    if let (quarter, year, isFiscal) = part(text, words.quarter) {
      return Period(quarter: quarter, year: year, isFiscal: isFiscal)
    }
    if let (half, year, isFiscal) = part(text, words.half) {
      return Period(half: half, year: year, isFiscal: isFiscal)
    }
    if let ends = match(words.stretch, text) ?? match("{first}-{last}", text),
      let first = date(ends["first"]), let last = date(ends["last"])
    {
      return Period(from: first, to: last)
    }
    return switch date(text) {
    case .day(let day): Period(day: day)
    case .month(let year, let month): Period(month: month, year: year)
    default: nil
    }
  }

  /// A year of four digits, bare or in the language's form of a fiscal year.
  private func year(_ text: String?) -> (year: Int, isFiscal: Bool)? {
    guard let text else { return nil }
    if let year = number(text, digits: 4) { return (year, false) }
    guard let digits = match(words.fiscalYear, text)?["year"]?.filter({ $0 != " " }),
      let year = number(digits, digits: 4)
    else { return nil }
    return (year, true)
  }

  /// A quarter or a half, before or after its year.
  private func part(_ text: String, _ phrase: Phrase) -> (Int, year: Int, isFiscal: Bool)? {
    let label = phrase.filled(["year": ""]).filter { !$0.isWhitespace }
    for phrase in [phrase, Phrase("{year} \(label)"), Phrase("{year}-\(label)")] {
      if let values = match(phrase, text), let part = values["number"],
        let number = number(part, digits: 1), let (year, isFiscal) = year(values["year"])
      {
        return (number, year, isFiscal)
      }
    }
    return nil
  }

  private func date(_ text: String?) -> PartialDate? {
    guard let text else { return nil }
    if let values = match(words.day, text), let day = values["day"].flatMap({ Int($0) }),
      let month = month(values["month"]), let year = values["year"],
      let year = number(year, digits: 4)
    {
      return CivilDate(year: year, month: month, day: day).map { .day($0) }
    }
    guard let values = match(words.month, text), let month = month(values["month"]),
      let year = values["year"], let year = number(year, digits: 4), year > 0
    else { return nil }
    return .month(year: year, month: month)
  }

  private func month(_ name: String?) -> Int? {
    for names in [words.months, words.shortMonths] {
      if let index = names.firstIndex(where: { $0.lowercased() == name }) { return index + 1 }
    }
    return words.alsoRead.first { $0.name.lowercased() == name }?.month
  }

  private func number(_ text: String, digits: Int) -> Int? {
    var reader = DigitReader(text)
    guard let number = reader.number(digits), reader.isAtEnd else { return nil }
    return number
  }

  /// The values of a phrase's gaps in a text, each as short as it can be; `nil` when the text
  /// is not of that form.
  private func match(_ phrase: Phrase, _ text: String) -> [String: String]? {
    let pattern = PeriodLabelReader.plain(phrase.text)
    var values: [String: String] = [:]
    var rest = text[...]
    var name: Substring?
    for part in pattern.split(separator: "{", omittingEmptySubsequences: false) {
      let end = part.firstIndex(of: "}")
      let fixed = end.map { part[part.index(after: $0)...] } ?? part
      if let end { name = part[..<end] }
      if let gap = name {
        let isLast = fixed.isEmpty
        guard let next = isLast ? rest.endIndex : rest.firstRange(of: fixed)?.lowerBound,
          next > rest.startIndex
        else { return nil }
        values[String(gap)] = String(rest[..<next])
        rest = rest[next...]
      }
      guard rest.hasPrefix(fixed) else { return nil }
      rest = rest.dropFirst(fixed.count)
    }
    return rest.isEmpty ? values : nil
  }
}
