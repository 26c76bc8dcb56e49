/// How a language writes and reads dates and periods.
public struct DateWords: Sendable {
  /// The months' names in running text, January first.
  public let months: [String]
  /// The months' names where room is short.
  public let shortMonths: [String]
  /// Further names that are read, each with its month's number.
  public let alsoRead: [MonthName]
  /// A day: gaps `day`, `month`, `year`.
  public let day: Phrase
  /// A month: gaps `month`, `year`.
  public let month: Phrase
  /// A day and a time: gaps `date`, `time`, `zone`.
  public let moment: Phrase
  /// The sign between hours and minutes.
  public let timeSeparator: String
  /// A fiscal year: gap `year`.
  public let fiscalYear: Phrase
  /// A quarter: gaps `number`, `year` (a civil or a fiscal year).
  public let quarter: Phrase
  /// A half year: gaps `number`, `year`.
  public let half: Phrase
  /// A stretch from one month or day to another: gaps `first`, `last`.
  public let stretch: Phrase
  /// What the date of the data says: gap `date`.
  public let dataAsOf: Phrase
  /// When a value became known: gap `date`.
  public let knownFrom: Phrase
  /// A fiscal year's end: gap `date`, a day and a month.
  public let yearEnds: Phrase
  /// A day of a month, without a year: gaps `day`, `month`.
  public let dayOfMonth: Phrase
  /// A day in a sentence: gap `date`.
  public let onDay: Phrase
  /// A civil year in a sentence: gap `date`.
  public let inYear: Phrase
  /// Any other period in a sentence: gap `date`.
  public let inPeriod: Phrase

  /// A month's name that is read, besides the two that are written.
  public struct MonthName: Sendable {
    /// The name.
    public let name: String
    /// The month's number, from 1.
    public let month: Int

    init(_ name: String, _ month: Int) {
      self.name = name
      self.month = month
    }
  }
}
