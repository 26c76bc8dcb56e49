/// A language that pages are written in: every word the generator itself writes, and the words it
/// reads in an author's numbers and dates.
///
/// Adding a language is one file like `English.swift`, and its name in ``all``. Each group of
/// strings is a struct with one stored property a string, so that a forgotten one does not
/// compile. Two languages are equal when their codes are. It is a class so that passing it on costs
/// nothing, however many words it has.
public final class Language: Sendable {
  /// The way a language's lines run.
  public enum Direction: String, Sendable {
    /// From left to right.
    case leftToRight = "ltr"
    /// From right to left.
    case rightToLeft = "rtl"
  }

  /// The BCP 47 code, as in file names, URLs and `lang` attributes: `en`.
  public let code: String
  /// The language's name in itself: `Bahasa Indonesia`.
  public let name: String
  /// The language's name in English, for messages to authors: `Indonesian`.
  public let englishName: String
  /// The way its lines run.
  public let direction: Direction
  /// Which form of a noun goes with which count.
  public let plurals: PluralRules
  /// How numbers are written and read.
  public let numbers: NumberWords
  /// Words such as `about` and `more than`, written and read.
  public let qualifiers: QualifierWords
  /// How growth, multiples and parts are written and read.
  public let changes: ChangeWords
  /// How dates and periods are written and read.
  public let dates: DateWords
  /// The words for times that a reader cannot place.
  public let relativeTimes: RelativeTimeWords
  /// How lists are joined.
  public let lists: ListWords
  /// The names of units.
  public let units: UnitWords
  /// What a number counts, by basis.
  public let bases: BasisWords
  /// What a flag letter means.
  public let flags: FlagWords
  /// The statuses of capacity.
  public let statuses: StatusWords
  /// Names of frequencies, calendars and natures of a series.
  public let series: SeriesWords
  /// The words in and around charts.
  public let charts: ChartStrings
  /// The words of the site's pages.
  public let strings: SiteStrings

  init(
    code: String, name: String, englishName: String, direction: Direction, plurals: PluralRules,
    numbers: NumberWords, qualifiers: QualifierWords, changes: ChangeWords, dates: DateWords,
    relativeTimes: RelativeTimeWords, lists: ListWords,
    units: UnitWords, bases: BasisWords, flags: FlagWords, statuses: StatusWords,
    series: SeriesWords, charts: ChartStrings, strings: SiteStrings
  ) {
    self.code = code
    self.name = name
    self.englishName = englishName
    self.direction = direction
    self.plurals = plurals
    self.numbers = numbers
    self.qualifiers = qualifiers
    self.changes = changes
    self.dates = dates
    self.relativeTimes = relativeTimes
    self.lists = lists
    self.units = units
    self.bases = bases
    self.flags = flags
    self.statuses = statuses
    self.series = series
    self.charts = charts
    self.strings = strings
  }
}

extension Language {
  /// Every language that ships, in the order of their codes.
  public static let all: [Language] = [.english, .indonesian]

  /// The language with a code such as `id`, or `nil` when none has it.
  public static func named(_ code: String) -> Language? {
    all.first { $0.code == code }
  }
}

extension Language: Hashable, Identifiable {
  /// The language's code.
  public var id: String { code }

  /// Compares the codes.
  public static func == (a: Language, b: Language) -> Bool { a.code == b.code }

  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Language: CustomStringConvertible {
  /// The code.
  public var description: String { code }
}
